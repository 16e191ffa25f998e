import { describe, expect, it } from 'vitest';
import { findTokens, foldToken, numberReadings, splitQuantity } from '../../src/text/tokens.ts';

const values = (kind: string, language: string, text: string, known: string[] = []) =>
  findTokens(text, { language, knownCode: new Set(known) })
    .filter((token) => token.kind === kind)
    .map(({ value }) => value);

describe('findTokens: numbers', () => {
  it.each([
    ['en', '1,000 circuits at 10.5 %', ['1000', '10.5 %']],
    ['nl', '1.000 circuits bij 10,5%', ['1000', '10.5 %']],
    ['fr', '1 000 circuits à 10,5 %', ['1000', '10.5 %']],
    ['ar', '١٬٠٠٠ عند ١٠٫٥٪', ['1000', '10.5 %']],
    ['ja', '１０００件、１０％', ['1000', '10 %']],
    ['tr', '%10 ve 1.000', ['10 %', '1000']],
    ['de', '1.000.000 bei 64-Bit', ['1000000', '64 bit']],
    ['en', 'from 50 Mb/s to 10Gb/s, 10 Gbps', ['50 Mbps', '10 Gbps', '10 Gbps']],
    ['fr', '10 Go de mémoire', ['10 GB']],
    ['ru', '10 ГБ за 5 мс', ['10 GB', '5 ms']],
    ['en', 'the 3rd of 5-10, at -1', ['3', '5', '10', '-1']],
    ['en', 'at 3:30 PM', ['15:30']],
    ['fr', 'à 15h30', ['15:30']],
    ['zh', '下午3:30', ['15:30']],
    ['en', 'on 05/12/2017', ['5', '12', '2017']],
    ['de', 'am 12.05.2017', ['12', '5', '2017']],
    ['en', 'IPv4, x86, UTF-8, 3D and v1.2.3', []],
    ['en', '1. First of 2', ['2']],
  ])('reads %s “%s”', (language, text, expected) =>
    expect(values('number', language, text)).toEqual(expected),
  );

  it('splits a quantity', () => {
    expect(splitQuantity('10 Gbps')).toEqual({ number: '10', unit: 'Gbps' });
    expect(splitQuantity('15:30')).toEqual({ number: '15:30', unit: '' });
  });
});

describe('findTokens: identifiers', () => {
  it.each([
    ['Set pn_project_auto and System.Net', ['pn_project_auto', 'System.Net']],
    ['Use --force, -p or foo.bar().', ['--force', '-p', 'foo.bar()']],
    ['Edit ./docs/index.md, /etc/passwd or src/main.rs', ['./docs/index.md', '/etc/passwd', 'src/main.rs']],
    ['From v1.2.3 or 4.x on 10.0.0.0/16', ['v1.2.3', '4.x', '10.0.0.0/16']],
    ['Id 550e8400-e29b-41d4-a716-446655440000', ['550e8400-e29b-41d4-a716-446655440000']],
    ['The values.yaml-Datei, l’index.html', ['values.yaml', 'index.html']],
    ['and/or, TCP/IP, e.g. U.S. customer(s), end.Next, 50/50', []],
    ['See https://example.com/a_b or a_b@example.com', []],
  ])('in “%s”', (text, expected) => expect(values('identifier', 'en', text)).toEqual(expected));

  it('takes for one what stands in code on the page', () => {
    const known = ['NotProvisioned', 'Enabled', 'enabled'];
    const text = 'It is NotProvisioned, then Enabled; when enabled, go. Enabled again.';
    expect(values('identifier', 'en', text, known)).toEqual(['NotProvisioned', 'Enabled']);
  });
});

describe('findTokens: names and acronyms', () => {
  it.each([
    ['ko', 'PowerShell을 사용하여 VNets와 GitHub에서', ['PowerShell', 'VNets', 'GitHub']],
    ['sv', 'En ExpressRoute-krets i Azure', ['ExpressRoute', 'Azure']],
    ['fr', 'Utilisez l’ExpressRoute de Node.js', ['ExpressRoute', 'Node.js']],
    ['en', 'The circuit is up. Then use OAuth2 and C#.', ['OAuth2', 'C#']],
  ])('finds names in %s “%s”', (language, text, expected) =>
    expect(values('name', language, text)).toEqual(expected),
  );

  it.each([
    ['en', 'Many VMs, an AS and UTF-8 over BGP', ['VM', 'AS', 'UTF-8', 'BGP']],
    ['fr', "l'API, les APIs", ['API', 'API']],
    ['sv', 'API:et och VM:ar', ['API', 'VM']],
    ['ko', 'API를 BGP로', ['API', 'BGP']],
    ['en', 'It MUST NOT be part II of PROVISIONING at 10 GB', []],
  ])('finds acronyms in %s “%s”', (language, text, expected) =>
    expect(values('acronym', language, text)).toEqual(expected),
  );

  it('passes over what is blanked', () => {
    const text = 'See API and BGP';
    const blanked = [{ start: 4, end: 7 }];
    expect(findTokens(text, { language: 'en', blanked }).map(({ span }) => span)).toEqual([
      { start: 12, end: 15 },
    ]);
  });
});

describe('numberReadings', () => {
  it.each([
    ['nl', 'twee circuits', '2'],
    ['zh', '两个线路', '2'],
    ['ja', '二十三件', '23'],
    ['zh', '一百二十三', '123'],
    ['ja', '1万件', '10000'],
    ['zh', '二〇二四年', '2024'],
    ['de', '2 Millionen', '2000000'],
    ['ru', '3 миллиона', '3000000'],
    ['en', 'twenty-one of two', '2'],
    ['fr', 'dix-sept', '17'],
    ['de', '1.000', '1000'],
    ['de', '1.000', '1'],
    ['en', '3 p.m.', '15:00'],
    ['de', '15:00 Uhr', '15'],
    ['ar', 'عشرة', '10'],
    ['ko', '두 개', '2'],
  ])('finds in %s “%s” a %3$s', (language, text, number) => {
    expect([...numberReadings(text, language)]).toContain(number);
  });

  it('does not find what is not there', () => {
    expect(numberReadings('trois circuits', 'fr').has('2')).toBe(false);
  });

  it('do not take the half of a decimal for a number, but the parts of a date', () => {
    expect(numberReadings('Astro 5.4에서', 'ko').has('5')).toBe(false);
    expect(numberReadings('seit Astro 5,4', 'de').has('4')).toBe(false);
    expect(numberReadings('2020.8.11 に', 'ja').has('8')).toBe(true);
  });
});

describe('foldToken', () => {
  it('compares without letter case and width', () => {
    expect(foldToken('ＥxpressRoute')).toBe(foldToken('expressROUTE'));
  });
});

describe('hostile text', () => {
  it.each(['1/', '1 000 ', '/a', 'a.', 'a_', '--a', '12:', '1’', '(((', '@a.', 'Aa-', '一', '-', '1.'])(
    'of %s ends',
    (piece) => {
      const text = piece.repeat(100_000 / piece.length);
      expect(findTokens(text, { language: 'fr' }).length).toBeLessThanOrEqual(text.length);
      expect(numberReadings(text, 'zh').size).toBeLessThanOrEqual(text.length);
    },
  );
});
