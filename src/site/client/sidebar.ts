// In a large tree the folder that one reads in may stand far down in the sidebar, and it is another list in each.
const scroller = document.querySelector('#starlight__sidebar');
const current = scroller?.querySelector('[aria-current="page"]');
if (scroller?.querySelector('.ig-folder') && current) {
  const [frame, place] = [scroller.getBoundingClientRect(), current.getBoundingClientRect()];
  if (place.top < frame.top || place.bottom > frame.bottom) {
    scroller.scrollTop += place.top - frame.top - frame.height / 3;
  }
}
