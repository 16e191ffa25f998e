// Aligns a translation with its source and prints the sentences side by side.
import { alignDocuments, type BlockPair, parseDocument, parseLocale } from '../src/index.ts';

const source = parseDocument({
  path: 'en.md',
  locale: parseLocale('en'),
  text: '# Circuits\n\nWait 5 minutes. Then open the portal.\n\n1. Create a circuit.\n2. Delete it.\n',
});
const target = parseDocument({
  path: 'nl.md',
  locale: parseLocale('nl'),
  text: '# Circuits\n\nWacht 5 minuten. Open dan de portal.\n\n1. Maak een circuit.\n',
});

const written = (units: readonly { readonly plain: string }[]) => units.map(({ plain }) => plain).join(' ');

function print(pairs: readonly BlockPair[]): void {
  for (const { type, kind, segments, children, source: missing } of pairs) {
    if (type === '1:0')
      console.log(`${type}\t${kind}\t${missing.map(({ place }) => place.start.line).join()}`);
    for (const pair of segments)
      console.log(`${pair.type}\t${written(pair.source)}\t${written(pair.target)}`);
    print(children);
  }
}

print(alignDocuments(source.document, target.document).blocks);
