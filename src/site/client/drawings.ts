// A drawing wider than its place is shown from its middle, where most drawings begin.
for (const view of document.querySelectorAll('.ig-drawing-view, .ig-diagram')) {
  const half = (view.scrollWidth - view.clientWidth) / 2;
  view.scrollLeft = getComputedStyle(view).direction === 'rtl' ? -half : half;
}

export {};
