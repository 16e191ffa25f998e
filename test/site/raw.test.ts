import { describe, expect, it } from 'vitest';
import { containRaw } from '../../src/site/render/raw.ts';

const html = (value: string) => ({ type: 'html', value });
const text = (value: string) => ({ type: 'text', value });
const write = (nodes: readonly { value?: string }[]) => nodes.map(({ value }) => value).join('');

describe('raw HTML within its container', () => {
  it.each([
    ['is left as it is where it is whole', '<b>fett</b>', '<b>fett</b>'],
    ['loses closings of what is not open', '</div></main><p>Tekst</p>', '<p>Tekst</p>'],
    [
      'is closed where it ends',
      '<details><summary>Meer</summary>',
      '<details><summary>Meer</summary></details>',
    ],
    ['loses elements that no document may have', '<form action="/">나</form>', '나'],
    ['loses what is no text for readers', 'a<script>alert("</p>")</script>b', 'ab'],
    ['loses all that follows what never ends', 'a<math><style><!--', 'a'],
    ['is not misled by signs in quotes', '<a title="</a>" href="x">y</a>', '<a title="</a>" href="x">y</a>'],
    ['keeps a sign that opens nothing', 'a < b "c', 'a < b "c'],
  ])('%s', (_name, written, kept) => {
    expect(write(containRaw([html(written)], false))).toBe(kept);
  });

  it('ends inside a paragraph with the paragraph', () => {
    expect(write(containRaw([html('<b>'), text('vet')], true))).toBe('<b>vet</b>');
  });

  it('goes from node to node where something closes it', () => {
    const nodes = [html('<details>'), text('öppna'), html('</details>')];
    expect(write(containRaw(nodes, false))).toBe('<details>öppna</details>');
  });

  it('takes a script out that spans nodes', () => {
    const nodes = [text('avant '), html('<script>'), text('owned()'), html('</script>'), text('après')];
    expect(write(containRaw(nodes, true))).toBe('avant après');
  });

  it('is linear in what never ends', () => {
    const started = performance.now();
    containRaw([html('<a "'.repeat(100_000))], false);
    containRaw([html('<b>'.repeat(100_000))], false);
    expect(performance.now() - started).toBeLessThan(1000);
  });
});
