// Starlight names its search button without the keys that stand on it; who speaks to a browser says what stands there.
for (const button of document.querySelectorAll('button[data-open-modal]')) {
  button.querySelector('kbd > kbd')?.after(' ');
  button.setAttribute('aria-label', (button.textContent ?? '').replace(/\s+/g, ' ').trim());
}
