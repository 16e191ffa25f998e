interface Phrases {
  readonly who: readonly string[];
  readonly does: readonly string[];
  readonly where: readonly string[];
}

/** Parts of sentences, in the same order in each language; the numbers of parts have no common divisor. */
export const PHRASES = {
  en: {
    who: [
      'The charger',
      'A worn battery',
      'The control unit',
      'Each station',
      'The driver',
      'A second cable',
      'The meter',
    ],
    does: [
      'reads the state of the battery',
      'opens the valve and waits',
      'sends its values to the server',
      'keeps the old limit',
      'shows a green light on the panel',
      'begins with the lowest level',
      'closes the lid when it is done',
      'writes one line to the log',
    ],
    where: [
      'in hall',
      'before step',
      'at position',
      'after minute',
      'on line',
      'near gate',
      'within group',
      'for order',
      'under number',
    ],
  },
  nl: {
    who: [
      'De lader',
      'Een versleten accu',
      'De besturing',
      'Elk station',
      'De bestuurder',
      'Een tweede kabel',
      'De meter',
    ],
    does: [
      'leest de toestand van de accu',
      'opent de klep en wacht',
      'stuurt de waarden naar de server',
      'houdt de oude grens aan',
      'toont een groen licht op het paneel',
      'begint met het laagste niveau',
      'sluit het deksel als het klaar is',
      'schrijft een regel in het logboek',
    ],
    where: [
      'in hal',
      'voor stap',
      'op positie',
      'na minuut',
      'op regel',
      'bij poort',
      'binnen groep',
      'voor order',
      'onder nummer',
    ],
  },
} as const satisfies Record<string, Phrases>;

/** Headings and words of the pages. */
export const TITLES = {
  en: {
    page: 'Charging at station',
    before: 'Before you begin',
    values: 'Values',
    start: 'Start the charger',
    check: 'Check the result',
    mend: 'When something is wrong',
    log: 'The log',
    next: 'Next steps',
    name: 'Name',
    meaning: 'Meaning',
    see: 'See also',
  },
  nl: {
    page: 'Laden bij station',
    before: 'Voor u begint',
    values: 'Waarden',
    start: 'De lader starten',
    check: 'Het resultaat controleren',
    mend: 'Als er iets mis is',
    log: 'Het logboek',
    next: 'Volgende stappen',
    name: 'Naam',
    meaning: 'Betekenis',
    see: 'Zie ook',
  },
} as const;

/** Code as it stands in documentation, the same in each language; `{n}` is the number of the page. */
export const CODE = [
  {
    language: 'bash',
    lines: [
      'npm install --save-dev @stations/charger',
      'charger init --station {n}',
      'charger start --limit 80 && charger status | grep "ready"',
    ],
  },
  {
    language: 'yaml',
    lines: [
      'station:',
      '  id: {n}',
      '  limit: 80',
      '  cables:',
      '    - name: left',
      '      power: 11.5',
      '    - name: right',
      '      power: 22',
    ],
  },
  {
    language: 'ts',
    lines: [
      "import { connect } from '@stations/charger';",
      '',
      'const station = await connect({ id: {n}, timeout: 5_000 });',
      'for (const cable of station.cables) {',
      // biome-ignore lint/suspicious/noTemplateCurlyInString: it is code of an article
      '  console.log(`${cable.name}: ${await cable.state()}`);',
      '}',
    ],
  },
  {
    language: 'json',
    lines: ['{', '  "id": {n},', '  "state": "charging",', '  "level": 0.82,', '  "errors": []', '}'],
  },
  {
    language: 'sh',
    lines: [
      '# The last lines of the log',
      'tail -n 20 "/var/log/charger-{n}.log"',
      'charger stop --force',
      'exit 0',
    ],
  },
] as const;
