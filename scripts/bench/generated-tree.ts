import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Sentences in three languages that say the same, so that a page and its translations align. */
const SENTENCES: Readonly<Record<string, readonly string[]>> = {
  en: [
    'Open the file `config.yaml` and set the port to 8080.',
    'The server restarts within 5 seconds.',
    'See the [reference](reference.md) for all options.',
  ],
  de: [
    'Öffnen Sie die Datei `config.yaml` und setzen Sie den Port auf 8080.',
    'Der Server startet innerhalb von 5 Sekunden neu.',
    'Alle Optionen stehen in der [Referenz](reference.md).',
  ],
  ko: [
    '`config.yaml` 파일을 열고 포트를 8080으로 설정합니다.',
    '서버가 5초 안에 다시 시작됩니다.',
    '모든 옵션은 [참조](reference.md)를 확인하세요.',
  ],
};

/** Writes a tree of pages of the same shape in English, German and Korean. */
export async function writeGeneratedTree(folder: string, pages: number): Promise<void> {
  for (const [locale, sentences] of Object.entries(SENTENCES)) {
    for (let page = 0; page < pages; page++) {
      const path = join(folder, locale, `part-${page % 10}`, `page-${page}.md`);
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, pageText(sentences, page));
    }
  }
  const settings = { sourceLocale: 'en', locales: Object.keys(SENTENCES), content: '{locale}/**/*.md' };
  await writeFile(join(folder, 'isogloss.config.json'), JSON.stringify(settings));
}

function pageText(sentences: readonly string[], page: number): string {
  const sections = Array.from({ length: 12 }, (_, section) => {
    const [first, second, third] = sentences.map(
      (_, index) => sentences[(index + section) % sentences.length],
    );
    const list = sentences.map((sentence, index) => `${index + 1}. ${sentence}`).join('\n');
    return `## ${page}.${section}\n\n${first} ${second}\n\n${list}\n\n\`\`\`sh\nserve --port ${8000 + section}\n\`\`\`\n\n${third}\n`;
  });
  return `---\ntitle: Page ${page}\n---\n\n${sections.join('\n')}`;
}
