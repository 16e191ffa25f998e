/** Shows what waited for the script to do what the address asks for. */
export function ready(): void {
  document.documentElement.classList.remove('ig-wait');
}
