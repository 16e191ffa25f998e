import type { Segment } from '../../document/types.ts';
import type { Finding } from '../../lint/finding.ts';
import { segmentIds } from '../data/segment-ids.ts';
import type { OpenPage } from '../data/site.ts';
import { findingId } from '../render/notes.ts';
import { overlaps, ownMark, piecesOf, sourceMark } from './pieces.ts';
import { type DraftRow, draftRows } from './rows.ts';
import type { Comparison, Piece, Row, RowFinding, Side } from './types.ts';
import type { Unit } from './units.ts';

type Ids = ReadonlyMap<Segment, readonly string[]>;

/** Writes a page with all its locales as rows that two columns can be chosen from. */
export function comparePage(page: OpenPage): Comparison {
  const source = page.source?.document;
  const sourceLocale = source?.locale.name;
  const ids = new Map<string, Ids>(
    page.pairs.map(({ locale, alignment }) => [locale, segmentIds(alignment.target, alignment)]),
  );
  if (source) ids.set(source.locale.name, segmentIds(source));
  const locales = [...(sourceLocale === undefined ? [] : [sourceLocale]), ...page.pairs.map((p) => p.locale)];
  const writer = new RowWriter(page, ids, locales);
  return {
    page: page.page.id,
    slug: page.route.slug,
    locales,
    rows: draftRows(page).map((row) => writer.write(row)),
  };
}

class RowWriter {
  readonly #page: OpenPage;
  readonly #ids: ReadonlyMap<string, Ids>;
  readonly #locales: readonly string[];

  constructor(page: OpenPage, ids: ReadonlyMap<string, Ids>, locales: readonly string[]) {
    this.#page = page;
    this.#ids = ids;
    this.#locales = locales;
  }

  write(row: DraftRow): Row {
    const first = row.source[0] ?? [...row.targets.values()][0]![0]!;
    const { kind, level } = first.block;
    const sides = this.#locales.map((locale, i) => [
      locale,
      i === 0 && row.source.length > 0 ? this.#source(row) : this.#side(locale, row),
    ]);
    return {
      kind,
      ...(level !== undefined && { level }),
      sides: Object.fromEntries(sides.filter(([, side]) => side !== undefined)),
    };
  }

  #source({ source }: DraftRow): Side {
    const marks = this.#page.findings.flatMap((finding) => sourceMark(finding) ?? []);
    const pieces = join(
      source.map((unit) =>
        piecesOf(
          unit,
          marks.filter(({ place }) => overlaps(place, unit.place)),
        ),
      ),
    );
    return { pieces, ...this.#anchor(this.#locales[0]!, source[0]) };
  }

  #side(locale: string, { source, targets }: DraftRow): Side | undefined {
    const units = targets.get(locale) ?? [];
    const own = this.#page.findings.filter((finding) => finding.locale === locale);
    const findings = units.length > 0 ? own.filter(isIn(units)) : own.filter(isAbout(source));
    if (units.length === 0 && findings.length === 0) return undefined;
    const marks = findings.map(ownMark);
    const pieces = units.map((unit) =>
      piecesOf(
        unit,
        marks.filter(({ place }) => overlaps(place, unit.place)),
      ),
    );
    return {
      pieces: join(pieces),
      ...this.#anchor(locale, units[0]),
      ...(findings.length > 0 && { findings: findings.map(brief) }),
    };
  }

  #anchor(locale: string, unit: Unit | undefined): { readonly anchor?: string } {
    const [anchor] = (unit?.segment && this.#ids.get(locale)?.get(unit.segment)) ?? [];
    return anchor === undefined ? {} : { anchor };
  }
}

const OMISSION = /^missing-/;

const isIn =
  (units: readonly Unit[]) =>
  (finding: Finding): boolean =>
    !(OMISSION.test(finding.ruleId) && finding.excerpt === '') &&
    units.some(({ place }) => overlaps(finding, place));

/** What is missing in a locale is known by the source's place. */
const isAbout =
  (source: readonly Unit[]) =>
  ({ ruleId, source: side }: Finding): boolean =>
    OMISSION.test(ruleId) && side !== undefined && source.some(({ place }) => overlaps(side, place));

const brief = (finding: Finding): RowFinding => ({
  rule: finding.ruleId,
  severity: finding.severity,
  id: findingId(finding),
});

/** Several units of one side follow one another like the sentences they are. */
function join(units: readonly (readonly Piece[])[]): Piece[] {
  return units.flatMap((pieces, i) => (i > 0 ? [{ text: ' ' }, ...pieces] : pieces));
}
