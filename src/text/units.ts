/** Unit → all its spellings. What stands for the same has one name, whatever a language writes. */
const SPELLINGS: Readonly<Record<string, string>> = {
  '%': '% ％',
  '‰': '‰',
  '°C': '°C ℃',
  '°F': '°F ℉',
  '°': '°',
  KB: 'KB kB kb КБ Кб кБ Кбайт',
  MB: 'MB МБ Мб Мбайт',
  GB: 'GB ГБ Гб Гбайт',
  TB: 'TB ТБ Тб Тбайт',
  PB: 'PB ПБ',
  KiB: 'KiB КиБ',
  MiB: 'MiB МиБ',
  GiB: 'GiB ГиБ',
  TiB: 'TiB ТиБ',
  bit: 'bit bits Bit Bits бит',
  bps: 'bps bit/s b/s бит/с біт/с',
  Kbps: 'Kbps kbps Kb/s kb/s kbit/s Kbit/s Кбит/с кбит/с Кбіт/с',
  Mbps: 'Mbps mbps Mb/s Mbit/s Мбит/с Мбіт/с',
  Gbps: 'Gbps gbps Gb/s Gbit/s Гбит/с Гбіт/с',
  Tbps: 'Tbps Tb/s Tbit/s',
  'KB/s': 'KB/s kB/s KBps',
  'MB/s': 'MB/s MBps МБ/с',
  'GB/s': 'GB/s GBps ГБ/с',
  ns: 'ns нс',
  µs: 'µs μs us мкс',
  ms: 'ms мс',
  s: 's sec с',
  min: 'min мин хв',
  h: 'h ч',
  Hz: 'Hz Гц',
  kHz: 'kHz KHz кГц',
  MHz: 'MHz МГц',
  GHz: 'GHz ГГц',
  px: 'px пкс',
  em: 'em',
  rem: 'rem',
  pt: 'pt',
  vh: 'vh',
  vw: 'vw',
  dpi: 'dpi',
  fps: 'fps',
  km: 'km км',
  m: 'm м',
  cm: 'cm см',
  mm: 'mm мм',
  kg: 'kg кг',
  g: 'g г',
  mg: 'mg мг',
  W: 'W Вт',
  kW: 'kW кВт',
  V: 'V В',
  mA: 'mA мА',
};

/** French names the byte "octet". These are kept apart, for "To" is an English word. */
const FRENCH: Readonly<Record<string, string>> = {
  KB: 'Ko ko',
  MB: 'Mo',
  GB: 'Go',
  TB: 'To',
  PB: 'Po',
  'MB/s': 'Mo/s',
  'GB/s': 'Go/s',
};

interface Units {
  readonly names: ReadonlyMap<string, string>;
  readonly pattern: RegExp;
}

const ANY = index(SPELLINGS);
const IN_FRENCH = index({ ...SPELLINGS, ...merged(FRENCH) });

/**
 * The unit that follows a number, with at most one blank between.
 * @param from where the number ends
 * @returns its one name and where it ends
 */
export function unitAt(
  text: string,
  from: number,
  language: string,
): { name: string; end: number } | undefined {
  const units = language === 'fr' ? IN_FRENCH : ANY;
  units.pattern.lastIndex = from;
  const match = units.pattern.exec(text);
  const name = match && units.names.get(match[1]!);
  return match && name ? { name, end: from + match[0].length } : undefined;
}

function index(spellings: Readonly<Record<string, string>>): Units {
  const names = new Map<string, string>();
  for (const [name, forms] of Object.entries(spellings)) {
    for (const form of forms.split(' ')) names.set(form, name);
  }
  const longestFirst = [...names.keys()].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  const letter = 'A-Za-z0-9\\u00c0-\\u024f\\u0400-\\u04ff';
  return {
    names,
    pattern: new RegExp(`[ \\u00a0\\u202f\\u2009-]?(${longestFirst.join('|')})(?![${letter}])`, 'y'),
  };
}

function merged(more: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(more).map(([name, forms]) => [name, `${SPELLINGS[name]} ${forms}`]),
  );
}
