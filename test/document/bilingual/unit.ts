/** Writes one segment of span markup. */
export function unit(id: string, target: string, source: string, quote = '"'): string {
  const attribute = (name: string, value: string) => `${name}=${quote}${value}${quote}`;
  return (
    `<span ${attribute('data-ttu-id', id)}>${target}</span>` +
    `<span ${attribute('class', 'sxs-lookup')}><span ${attribute('data-stu-id', id)}>${source}</span></span>`
  );
}
