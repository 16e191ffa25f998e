import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { formatModel, MODEL_FORMATS } from '../../../src/model/formats/index.ts';
import { modelJsonSchema } from '../../../src/model/formats/schema.ts';
import { hostileModel } from './hostile-model.ts';
import { EMPTY_MODEL, orderModel } from './order-model.ts';

const MODELS = { order: orderModel, hostile: hostileModel, empty: EMPTY_MODEL };
const OBEYED = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]|\p{Surrogate}/u;

describe('formatModel', () => {
  it('knows its formats', () => {
    expect(() => formatModel(orderModel, 'toString')).toThrow(/no format "toString"; use one of json, yaml,/);
  });

  it('writes one element alone, and says what there is where nothing has the id', () => {
    const { workflows, machines, lists } = JSON.parse(
      formatModel(orderModel, 'json', { only: 'order.md#phases' }),
    );
    expect([workflows.length, machines.length, lists.length]).toEqual([0, 1, 0]);
    expect(() => formatModel(orderModel, 'json', { only: 'x' })).toThrow(
      'order.md#ship-an-order, order.md#phases',
    );
    expect(() => formatModel(EMPTY_MODEL, 'json', { only: 'x' })).toThrow('it is empty');
  });

  describe.each(MODEL_FORMATS)('%s', (format) => {
    it.each(Object.entries(MODELS))(
      'writes %s: no sign that a terminal obeys, a line end at the end',
      (_, model) => {
        for (const options of [
          {},
          { locale: 'ko' },
          { locale: 'constructor' },
          { diagram: 'workflow' as const },
        ]) {
          const text = formatModel(model, format, options);
          expect(format === 'csv' ? text.replaceAll('\r\n', '\n') : text).not.toMatch(OBEYED);
          expect(text.endsWith('\n')).toBe(true);
          expect(formatModel(structuredClone(model), format, options)).toBe(text);
        }
      },
    );
  });
});

describe('json', () => {
  const validate = new Ajv({ allErrors: true }).compile(modelJsonSchema());

  it('has a published schema that is what the code says', () => {
    const published = readFileSync(new URL('../../../schema/model.json', import.meta.url), 'utf8');
    expect(JSON.parse(published)).toEqual(JSON.parse(JSON.stringify(modelJsonSchema())));
  });

  it.each(Object.entries(MODELS))('is as the schema says: %s', (_, model) => {
    for (const locale of [undefined, 'ko']) {
      const written = JSON.parse(formatModel(model, 'json', locale === undefined ? {} : { locale }));
      expect(validate(written) ? [] : validate.errors).toEqual([]);
    }
  });

  it('is the model, field by field', () => {
    expect(JSON.parse(formatModel(orderModel, 'json'))).toEqual(orderModel);
  });

  it('refuses what the schema does not have', () => {
    const written = JSON.parse(formatModel(orderModel, 'json'));
    expect(validate({ ...written, extra: 1 })).toBe(false);
    written.workflows[0].steps[1].steps[0].labels.ko.fidelity = 'good';
    expect(validate(written)).toBe(false);
  });

  it('keeps the wordings of the locale asked for alone, and every value', () => {
    const { machines, workflows } = JSON.parse(formatModel(orderModel, 'json', { locale: 'fr' }));
    expect(Object.keys(workflows[0].steps[1].steps[0].labels)).toEqual(['fr']);
    expect(
      machines[0].variables[0].values[0].occurrences.map((one: { locale: string }) => one.locale),
    ).toEqual(['fr']);
    expect(machines[0].situations[1].values).toEqual({ Phase: 'Paid', Currency: 'KRW' });
    expect(machines[0].rules[0].when).toEqual({ Phase: ['Paid', 'Shipped'] });
  });
});

describe('yaml', () => {
  it.each(Object.entries(MODELS))('is the same value as the JSON: %s', (_, model) => {
    const text = formatModel(model, 'yaml');
    expect(parse(text)).toEqual(JSON.parse(formatModel(model, 'json')));
    expect(parse(text, { version: '1.1' })).toEqual(JSON.parse(formatModel(model, 'json')));
    expect(text).not.toMatch(/(?:^|[\s:-])[&*]\w+$/m);
  });
});

describe('csv', () => {
  /** By RFC 4180, strictly: CRLF, and quotes only as it has them. */
  function rows(text: string): string[][] {
    expect(text).toMatch(/^(?:(?:"(?:[^"]|"")*"|[^",\r\n]*)(?:,|\r\n))+$/);
    const found: string[][] = [[]];
    for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
      found.at(-1)!.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
      if (end !== ',') found.push([]);
    }
    return found.slice(0, -1);
  }

  it('has a row for each value, three columns for each locale', () => {
    const [head, ...body] = rows(formatModel(orderModel, 'csv'));
    expect(head).toEqual(
      'variable,value,canonical,description,place,fr,fr fidelity,fr place,ko,ko fidelity,ko place,machine'.split(
        ',',
      ),
    );
    expect(body.map(([variable, value]) => `${variable}=${value}`)).toEqual([
      'Phase=Open',
      'Phase=Paid',
      'Phase=Shipped',
      'parcel state=lost',
    ]);
    expect(body[1]!.slice(2, 11)).toEqual([
      'yes',
      'Money is in.',
      'en/order.md:8:1',
      '',
      'mixed',
      '',
      '결제됨',
      'translated',
      'ko/order.md:7:1',
    ]);
  });

  it('has the columns of the locale asked for alone', () => {
    const [head] = rows(formatModel(orderModel, 'csv', { locale: 'ko' }));
    expect(head!.slice(5)).toEqual(['ko', 'ko fidelity', 'ko place', 'machine']);
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '＝1', ' =1'])(
    'lets no spreadsheet run %j',
    (text) => {
      const variable = { ...orderModel.machines[0]!.variables[0]!, name: text };
      const model = { ...orderModel, machines: [{ ...orderModel.machines[0]!, variables: [variable] }] };
      for (const [cell] of rows(formatModel(model, 'csv')).slice(1)) expect(cell).toMatch(/^'/);
    },
  );

  it('keeps a hostile text in its cell', () => {
    const [head, ...body] = rows(formatModel(hostileModel, 'csv'));
    expect(body).toHaveLength(1);
    expect(body[0]).toHaveLength(head!.length);
    expect(body[0]![0]).toContain('<script>');
  });
});
