import { describe, expect, it } from 'vitest';
import { codeLines, isReshaped, renamedWords } from '../../../src/rules/pairs/code-lines.ts';
import { isText, looksTranslated } from '../../../src/rules/pairs/code-prose.ts';

const into = (target: string) => ({ source: 'en', target });

describe('a line of code', () => {
  it.each([
    ['badge: New', 'badge: Nuevo', 'md', 'es'],
    ['Example content.', 'Beispiel-Inhalt.', 'astro', 'de'],
    ['# Say hello', '# Säg hej', 'md', 'sv'],
    ['Some words of output here', 'Quelques mots de sortie ici', 'sh', 'fr'],
    ['print(1)', '打印(1)', 'py', 'zh'],
    ['Welcome to my project!', '¡Bienvenido a mi proyecto!', 'md', 'es'],
    ['[tool] Starting a long process…', '[tool] Начало длительного процесса...', 'sh', 'ru'],
    ['- Header.astro an **important** file', '- Header.astro un archivo **importante**', 'md', 'es'],
    [
      'repository: (optional) The repository URL ("https://example.com/charts") or alias',
      'repository: (opcional) La URL del repositorio ("https://example.com/charts") o el alias',
      'yaml',
      'es',
    ],
  ])('“%s” may be “%s” in %s', (source, target, language, locale) =>
    expect(looksTranslated(source, target, into(locale), language)).toBe(true),
  );

  it.each([
    ['app serve --port 8080', 'app serve --port 8000', 'sh', 'nl'],
    ['const a = 1;', 'const b = 1;', 'js', 'fr'],
    ['loader: docsLoader(),', 'loader: docLoader(),', 'ts', 'ko'],
    ['if (new URL(a).host)', 'if (new Url(a).host)', 'js', 'pt'],
    ['velero backup get', 'velero restore get', 'sh', 'zh'],
    ['router dispatching GET /users +712ms', 'express:router dispatching GET / +4h', 'sh', 'de'],
  ])('“%s” may not be “%s”', (source, target, language, locale) =>
    expect(looksTranslated(source, target, into(locale), language)).toBe(false),
  );

  it('leaves comments of several lines out', () => {
    const [open, text, code] = codeLines('/* One\n   two.\n*/ \nrun();');
    expect([open!.skeleton, text!.skeleton]).toEqual(['', '']);
    expect(code!.index).toBe(2);
  });

  it('tells which words were renamed', () => {
    expect(renamedWords('const quantity = 3;', 'const quantidade = 3;')).toEqual([
      ['quantity', 'quantidade'],
    ]);
    expect(renamedWords('f(1)', 'f(1, 2)')).toEqual([]);
  });
});

describe('some lines of code', () => {
  it.each([
    ['<Card title="Look">Something to see.</Card>', '<Card title="Regardez">\n  De quoi voir.\n</Card>'],
    ['run(one, two);', 'run(\n  one,\n  two,\n);'],
    ['{% button href="/start" %}Start{% /button %}', '{% button href="/nl/start" %}Begin{% /button %}'],
    ['<p>Hello</p>', '<p>\n  こんにちは\n</p>'],
  ])('are the same, broken elsewhere: %s', (one, other) =>
    expect(isReshaped(codeLines(one), codeLines(other))).toBe(true),
  );

  it('are not the same where something was added', () =>
    expect(isReshaped(codeLines('run(one);'), codeLines('run(\n  one,\n  two,\n);'))).toBe(false));

  it.each([
    ['en', 'the latest versions of the packages. You can then run `helm search repo` to see them'],
    ['de', '`helm repo update` aus, um die neuesten Versionen der Pakete abzurufen'],
    ['ja', 'パッケージの最新版を取得するには `helm repo update` を実行します'],
    ['uk', 'Якщо ви вже додали це сховище, виконайте `helm repo update`, щоб отримати останні версії'],
  ])('are sentences in %s: %s', (language, text) => expect(isText([text], language)).toBe(true));

  it.each([
    'for (const each of list) {',
    '--aide             aide pour show et pour le reste',
    'app serve --port 8080',
  ])('are no sentences: %s', (text) => expect(isText([text], 'fr') || isText([text], 'en')).toBe(false));
});
