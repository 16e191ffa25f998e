// Keeps the choice of how source text is shown: in the address, so that it can be passed on, and for the next page.
const KEY = 'isogloss:bilingual';
const radios = document.querySelectorAll<HTMLInputElement>('input[name="ig-bilingual"]');

for (const radio of radios) {
  radio.addEventListener('change', () => {
    try {
      localStorage.setItem(KEY, radio.value);
    } catch {
      // A browser that keeps nothing still shows what was chosen.
    }
    const url = new URL(location.href);
    if (radio.value === 'off') url.searchParams.delete('bilingual');
    else url.searchParams.set('bilingual', radio.value);
    history.replaceState(history.state, '', url);
  });
}
