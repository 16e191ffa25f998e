import { describe, expect, it } from 'vitest';
import { halfOf } from '../../../src/rules/pairs/half-names.ts';
import { isNearlySame, isPhrase, isTemplateOf, standsIn } from '../../../src/rules/pairs/inline-code.ts';
import { comparableLink, isLocalized, isSamePath } from '../../../src/rules/pairs/links.ts';
import { parseLocale } from '../../../src/text/locale.ts';
import { isLeftWithin, searchText, survivesIn, withoutAddresses } from '../../../src/text/survives.ts';

describe('a name survives', () => {
  it.each([
    ['PowerShell', 'PowerShell을 사용하여 연결합니다.'],
    ['API', 'Appelez l’API.'],
    ['ExpressRoute', 'Skapa en ExpressRoute-krets.'],
    ['VMs', 'Les VM sont arrêtées.'],
    ['Wi-Fi', 'WiFi をオンにします。'],
    ['Node.js', 'Установите NodeJS.'],
    ['DevTools', 'http://localhost:4321/）を開き、DevToolsを起動します。'],
    ['Kubernetes', 'Использует ＫＵＢＥＲＮＥＴＥＳ.'],
  ])('%s in “%s”', (name, text) => expect(survivesIn(name, searchText(withoutAddresses(text)))).toBe(true));

  it.each([
    ['ExpressRoute', 'Express 경로 회로를 만듭니다.'],
    ['IP', 'Open het zip-bestand.'],
    ['GitHub', 'Voir [les sources](https://github.com/x).'],
  ])('%s not in “%s”', (name, text) =>
    expect(survivesIn(name, searchText(withoutAddresses(text)))).toBe(false),
  );
});

describe('half a name', () => {
  const half = (name: string, plain: string, source = name) => halfOf(name, [{ plain }], source);

  it('is a word of it that stands alone', () => {
    expect(half('ExpressRoute', '각 Express 경로 회로')).toBe('Express');
    expect(half('Expressroute', '이 Express 경로')).toBe('Express');
  });

  it('is no word that the source has besides, nor the first of a sentence', () => {
    expect(half('TypeScript', '유형 Type 을 참조하세요.', 'TypeScript has a Type.')).toBeUndefined();
    expect(half('ServiceBroker', 'Service voor berichten.')).toBeUndefined();
  });
});

describe('links', () => {
  const locales = [parseLocale('en'), parseLocale('zh-CN')];
  const path = (url: string) => comparableLink(url, locales).path;

  it.each([
    ['/en/guide/start/', '/zh-cn/guide/start'],
    ['./start.md#one', 'start.html'],
    ['https://learn.microsoft.com/en-us/azure', 'https://learn.microsoft.com/zh-cn/azure/'],
    ['https://en.wikipedia.org/wiki/Cat', 'https://zh.wikipedia.org/wiki/Cat'],
    ['http://www.example.com/a', 'https://example.com/a/'],
    ['/wiki/%E7%8C%AB', '/wiki/猫'],
  ])('%s and %s are one', (a, b) => expect(path(a)).toBe(path(b)));

  it('keeps pages apart', () => {
    expect(path('/guide/start')).not.toBe(path('/guide/stop'));
    expect(isSamePath('example.com/guide', 'guide')).toBe(true);
    expect(isSamePath('example.com/aguide', 'guide')).toBe(false);
  });

  it('knows editions in the reader’s language', () => {
    const ja = parseLocale('ja');
    expect(isLocalized('https://en.wikipedia.org/wiki/Cat', 'https://ja.wikipedia.org/wiki/ネコ', ja)).toBe(
      'edition',
    );
    expect(isLocalized('https://a.example/x', 'https://b.example/x', ja)).toBeUndefined();
  });
});

describe('inline code', () => {
  it('may have words within a template translated', () => {
    expect(isTemplateOf('{verb} {object}', '{werkwoord} {voorwerp}')).toBe(true);
    expect(isTemplateOf('<p>Hi</p>', '<p>你好</p>')).toBe(true);
    expect(isTemplateOf('Ok(())', 'OK(())')).toBe(false);
  });

  it('is a phrase only where it has no mark of code', () => {
    expect(isPhrase('Page Title | Site Title')).toBe(true);
    expect(isPhrase('npm --version')).toBe(false);
    expect(isNearlySame("'root'", 'root')).toBe(true);
    expect(standsIn('see ids', 'id')).toBe(false);
  });
});

describe('a name is left only within longer words', () => {
  it.each([
    [
      'ConfigMap',
      'A ConfigMap in `templates/configmap.yaml`.',
      'Una ConfixMap en `templates/configmap.yaml`.',
    ],
    [
      'livenessProbe',
      'One livenessProbe, `livenessProbe.httpGet`.',
      'Один обробник, `livenessProbe.httpGet`.',
    ],
    ['CronFederatedHPA', 'Use CronFederatedHPA.', '使用 FederatedHPA。'],
    ['Helm', '[helm plugin](#a): make a Helm plugin.', '[helm plugin](#a): створення втулка.'],
  ])('%s', (name, source, target) =>
    expect(isLeftWithin(name, searchText(source), searchText(target))).toBe(true),
  );

  it.each([
    ['StatefulSets', 'For StatefulSets and Jobs.', '适用于 StatefulSet 和 Job。'],
    ['Rolebindings', 'Roles and Rolebindings.', 'Role и RoleBinding.'],
    ['ConfigMap', 'The ConfigMap of a ConfigMap.', 'ConfigMap을 만듭니다.'],
    ['Node.js', 'Install Node.js.', 'Installera Node.js.'],
  ])('%s is there in “%s”', (name, source, target) =>
    expect(isLeftWithin(name, searchText(source), searchText(target))).toBe(false),
  );
});
