// Starlight's search button is named by its label; the keys beside it are told by aria-keyshortcuts already.
for (const keys of document.querySelectorAll('button[data-open-modal] > kbd')) {
  keys.setAttribute('aria-hidden', 'true');
}
