import type { Finding, Severity } from '../../lint/finding.ts';
import { codeSpan } from '../../text/escape/markdown.ts';
import { pathFor } from '../path.ts';
import { byPath, SEVERITIES, worstFirst } from '../rank.ts';
import type { ReporterOptions } from '../types.ts';
import { wordsOf } from '../words.ts';
import { findingItem } from './finding.ts';

// What closes the section that is being written.
const CLOSING = '\n</details>\n';

/**
 * The findings as collapsible sections, errors first and open, by file within a section, until the room is used
 * up.
 * @param room in UTF-16 code units
 */
export function findingSections(
  findings: readonly Finding[],
  room: number,
  options: ReporterOptions,
): { readonly text: string; readonly shown: number } {
  let text = '';
  let shown = 0;
  const bySeverity = Map.groupBy(worstFirst(findings), (finding) => finding.severity);
  for (const severity of SEVERITIES) {
    const group = bySeverity.get(severity) ?? [];
    const section = sectionOf(severity, group, room - text.length, options);
    text += section.text;
    shown += section.shown;
    if (section.shown < group.length) break;
  }
  return { text, shown };
}

function sectionOf(severity: Severity, group: readonly Finding[], room: number, options: ReporterOptions) {
  const title = wordsOf(options).say(`ci.count.${severity}`, { count: group.length });
  let text = `\n<details${severity === 'error' ? ' open' : ''}>\n<summary><b>${title}</b></summary>\n`;
  let shown = 0;
  for (const [path, inFile] of byPath(group)) {
    let heading = `\n${codeSpan(pathFor(path, options))} (${codeSpan(inFile[0]!.locale)})\n\n`;
    for (const finding of inFile) {
      const item = `${heading}${findingItem(finding, options)}\n`;
      if (text.length + item.length + CLOSING.length > room) return finish(text, shown);
      text += item;
      heading = '';
      shown++;
    }
  }
  return finish(text, shown);
}

function finish(text: string, shown: number) {
  return shown === 0 ? { text: '', shown } : { text: text + CLOSING, shown };
}
