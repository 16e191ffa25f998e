// A link to a finding opens it; a link to a segment, followed to another language, keeps its place.
function openTarget(): void {
  const id = decodeURIComponent(location.hash.slice(1));
  const target = id === '' ? null : document.getElementById(id);
  const details = target?.closest('details');
  if (!target || !details || details.open) return;
  details.open = true;
  target.scrollIntoView();
}

addEventListener('hashchange', openTarget);
openTarget();

for (const link of document.querySelectorAll<HTMLAnchorElement>('.ig-languages a')) {
  link.addEventListener('click', () => {
    if (location.hash.startsWith('#s-')) link.hash = location.hash;
  });
}
