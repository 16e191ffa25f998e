import { describe, expect, it } from 'vitest';
import { severities } from '../severities.ts';

const found = (files: Record<string, string>) => severities('inline-code-match', files);

describe('inline code that can only be a mistake is an error', () => {
  it('a letter lost', async () => {
    const en = 'Call `app.get()` and then `app.listen()` to begin.\n';
    expect(
      await found({
        en,
        es: 'Llame a `app. et()` y luego a `app.listen()` para empezar.\n',
        ko: '시작하려면 `ap.get()`을 호출한 다음 `app.listen()`을 호출합니다.\n',
        ru: 'Чтобы начать, вызовите `app.ge()`, а затем `app.listen()`.\n',
      }),
    ).toEqual(['es altered error', 'ko altered error', 'ru altered error']);
  });

  it('a literal translated', async () => {
    const en = 'It is `true` if the timer fired and `false` otherwise.\n\nSet it to `false`.\n';
    expect(
      await found({
        en,
        fr: 'La valeur est `true` si la minuterie s’est déclenchée et `faux` sinon.\n\nMettez `false`.\n',
        ja: 'タイマーが作動すると `true`、そうでなければ `偽` になります。\n\n`false` にします。\n',
      }),
    ).toEqual(['fr altered error', 'ja altered error']);
  });

  it('a function that the page names nowhere', async () => {
    expect(
      await found({
        en: 'Every function is there except `expand_env` for `charts`.\n',
        zh: '除了安全原因之外，所有函数都可用于 `charts`。\n',
        de: 'Für `charts` gibt es alle Funktionen.\n',
      }),
    ).toEqual(['de lost error', 'zh lost error']);
  });
});

describe('inline code that may be meant is only observed', () => {
  it('an ordinary word that became text', async () => {
    expect(
      await found({
        en: 'You can `create` and `delete` every object.\n',
        zh: '您可以创建和删除每个对象。\n',
        uk: 'Ви можете створити й вилучити кожен об’єкт.\n',
        nl: 'U kunt elk object maken en verwijderen.\n',
      }),
    ).toEqual([
      'nl lost info',
      'nl lost info',
      'uk lost info',
      'uk lost info',
      'zh lost info',
      'zh lost info',
    ]);
  });

  it('names to fill in, in an address and in a command', async () => {
    const en =
      'The address is `https://example.com/USER_NAME/edit/`, the call `default DEFAULT_VALUE GIVEN_VALUE`.\n';
    expect(
      await found({
        en,
        de: 'Die Adresse ist `https://example.com/BENUTZERNAME/edit/`, der Aufruf `default VORGABE WERT`.\n',
        fr: 'L’adresse est `https://example.com/NOM_UTILISATEUR/edit/`, l’appel `default VALEUR_PAR_DEFAUT VALEUR`.\n',
        ja: 'アドレスは `https://example.com/ユーザー名/edit/`、呼び出しは `default 既定値 値` です。\n',
      }),
    ).toEqual([
      'de template info',
      'de template info',
      'fr template info',
      'fr template info',
      'ja lost info',
      'ja altered info',
    ]);
  });

  it('the reader’s own locale in an example', async () => {
    expect(
      await found({
        en: 'Where you have `en/about.md`, write `about.md` for the others.\n',
        de: 'Wenn Sie `de/about.md` haben, schreiben Sie `about.md` für die anderen.\n',
        ko: '`ko/about.md`가 있으면 나머지에는 `about.md`를 작성합니다.\n',
      }),
    ).toEqual(['de altered info', 'ko altered info']);
  });

  it('a plural, a mark of the sentence, a version without its letter', async () => {
    expect(
      await found({
        en: 'Use it for `Deployments`, with `nginx.`\n',
        zh: '将其用于 `Deployment`，并使用 `nginx`。\n',
      }),
    ).toEqual(['zh template info', 'zh template info']);
    expect(await found({ en: 'The tag is `v1.3.1` here.\n', sv: 'Här är taggen `1.3.1`.\n' })).toEqual([
      'sv template info',
    ]);
  });

  it('the code of a link whose address is still there', async () => {
    expect(
      await found({
        en: 'See the [`markdown.processor`](https://example.com/ref) before you begin.\n',
        de: 'Lesen Sie vorher über den [Markdown-Prozessor](https://example.com/ref).\n',
        ru: 'Сначала прочтите об [обработчике Markdown](https://example.com/ref).\n',
      }),
    ).toEqual(['de lost info', 'ru lost info']);
  });

  it('code that another of the source’s own replaces', async () => {
    expect(
      await found({
        en: 'The branch `gh-pages` is made for you. You can make the `gh-branch` yourself.\n',
        ko: '`gh-pages` 브랜치는 자동으로 생성됩니다. `gh-pages` 브랜치를 직접 만들 수도 있습니다.\n',
      }),
    ).toEqual(['ko lost info']);
  });

  it('rows of a table that are no pair', async () => {
    const row = (first: string, second: string) => `| ${first} | ${second} |\n`;
    const head = (a: string, b: string) => row(a, b) + row('---', '---');
    expect(
      await found({
        en: head('Sign', 'Example') + row('`*=`', '`a *= b`') + row('`+`', '`a + b`'),
        ja: head('記号', '例') + row('`*`', '`*a`') + row('`+`', '`a + b`'),
      }),
    ).not.toContain('ja altered error');
  });
});

it('inline code of a quotation ends its lines without the quotation’s mark', async () => {
  expect(
    await found({
      en: '> You will see `.val |\n> quote` more often than `x`.\n',
      zh: '> `.val | quote` 比 `x` 更常见。\n',
    }),
  ).toEqual([]);
});

it('template braces in inline code do not reach into the next', async () => {
  expect(
    await found({
      en: 'Write `{{- ` on the left, and ` -}}` on the right.\n',
      uk: 'Пишіть `{{- ` ліворуч, а ` -}}` праворуч.\n',
    }),
  ).toEqual([]);
});
