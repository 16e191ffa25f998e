// Starlight names its search button without the keys that stand on it; who speaks to a browser says what stands there.
for (const button of document.querySelectorAll('button[data-open-modal]')) {
  for (const keys of button.querySelectorAll('kbd')) keys.before(' ');
  button.setAttribute('aria-label', (button.textContent ?? '').replace(/\s+/g, ' ').trim());
}
