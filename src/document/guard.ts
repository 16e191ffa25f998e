export function findPathology(
  _text: string,
): { messageId: string; data: Record<string, string | number>; offset: number } | undefined {
  return undefined;
}
