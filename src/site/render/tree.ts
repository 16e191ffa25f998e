import type { PhrasingContent, Root } from 'mdast';
import type { SyntaxNode } from '../../document/markdown.ts';
import { syntaxOf } from '../../document/parse.ts';
import { spanOf } from '../../document/reading.ts';
import type { DocumentSyntax } from '../../document/shared-syntax.ts';
import type { Block, LocalizedDocument, Segment } from '../../document/types.ts';
import { LeafMarker, type Node } from './leaf.ts';
import { BLOCK_MARK } from './nonce.ts';
import { containRaw } from './raw.ts';

/** A document's blocks and segments by number, as the marks in its tree name them. */
export interface Numbered {
  readonly root: Root;
  readonly blocks: readonly Block[];
  readonly segments: readonly Segment[];
}

/**
 * Writes a document as mdast again, dialects and all, after its tree of blocks: every element carries its block's
 * number, every segment a mark at its beginning.
 */
export function writeTree(document: LocalizedDocument): Numbered {
  const syntax = syntaxOf(document);
  const writer = new TreeWriter(document, syntax);
  const children = writer.write(document.blocks, 0);
  const root = { type: 'root', children: [...children, ...writer.definitions] } as unknown as Root;
  return { root, blocks: writer.blocks, segments: writer.segments };
}

class TreeWriter {
  readonly blocks: Block[] = [];
  readonly segments: Segment[] = [];
  readonly definitions: Node[] = [];
  readonly #syntax: DocumentSyntax | undefined;
  readonly #text: string;
  readonly #nodes = new Map<string, SyntaxNode>();

  constructor(document: LocalizedDocument, syntax: DocumentSyntax | undefined) {
    this.#text = document.view.text;
    this.#syntax = syntax;
    const visit = (node: SyntaxNode): void => {
      const start = node.position?.start.offset;
      if (start !== undefined) this.#nodes.set(`${node.type}:${start}`, node);
      if (node.type === 'definition') this.definitions.push({ ...node } as unknown as Node);
      if (node.type !== 'paragraph' && node.type !== 'heading') node.children?.forEach(visit);
    };
    if (syntax) visit(syntax.root);
  }

  write(blocks: readonly Block[], quotes: number): Node[] {
    return containRaw(
      blocks.flatMap((block) => this.#write(block, quotes)),
      false,
    );
  }

  #write(block: Block, quotes: number): Node[] {
    if (block.kind === 'section') return this.write(block.children, quotes);
    const index = this.blocks.push(block) - 1;
    const node = this.#node(block, quotes);
    if (!node) return [];
    const properties = { ...node.data?.hProperties, [BLOCK_MARK]: String(index) };
    return [{ ...node, data: { ...node.data, hProperties: properties } }];
  }

  #node(block: Block, quotes: number): Node | undefined {
    switch (block.kind) {
      case 'heading':
        return {
          type: 'heading',
          depth: block.level ?? 2,
          children: this.#leaf(block, quotes, this.#find('heading', block)),
        };
      case 'paragraph':
      case 'image':
        return { type: 'paragraph', children: this.#leaf(block, quotes, this.#find('paragraph', block)) };
      case 'list':
        return this.#list(block, quotes);
      case 'item':
      case 'step':
        return this.#item(block, quotes);
      case 'table':
        return this.#table(block, quotes);
      case 'code':
        return { type: 'code', lang: block.name ?? null, value: block.value ?? '' };
      case 'quote':
        return { type: 'blockquote', children: this.write(block.children, quotes + 1) };
      case 'notice':
      case 'directive':
        return this.#container(block, quotes);
      case 'html':
        return { type: 'html', value: block.value ?? '' };
      case 'break':
        return { type: 'thematicBreak' };
      case 'shortcode':
        return this.#shortcode(block, quotes);
      case 'definition':
        return this.#definition(block, quotes);
      default:
        return undefined;
    }
  }

  /** The inline content of a leaf; a title of a dialect's container is no node of its own and comes as plain text. */
  #leaf(block: Block, quotes: number, node: SyntaxNode | undefined): Node[] {
    const first = this.segments.length;
    this.segments.push(...block.segments);
    const starts = block.segments.map(({ span }, i) => ({ offset: span.start, index: first + i }));
    if (!node || !this.#syntax) {
      const text = block.segments.map(({ plain }) => plain).join(' ');
      return [{ type: 'text', value: text }];
    }
    const whole = spanOf(node) ?? block.span;
    const marker = new LeafMarker(this.#text, this.#syntax.masked, starts, whole, quotes);
    return marker.mark((node.children ?? []) as unknown as PhrasingContent[], block.span.start);
  }

  /** A paragraph after a notice's marker begins in the middle of its node. */
  #find(type: string, { span }: Block): SyntaxNode | undefined {
    const exact = this.#nodes.get(`${type}:${span.start}`);
    if (exact || type !== 'paragraph' || !this.#syntax) return exact;
    for (let start = span.start; start >= Math.max(0, span.start - 400); start--) {
      const node = this.#nodes.get(`paragraph:${start}`);
      if (node) return (node.position?.end.offset ?? 0) >= span.end ? node : undefined;
    }
    return undefined;
  }

  #list(block: Block, quotes: number): Node {
    const ordered = block.children[0]?.kind === 'step';
    const node = this.#nodes.get(`list:${block.span.start}`) as unknown as Node | undefined;
    const start = ordered ? (node?.start ?? 1) : null;
    return { type: 'list', ordered, start, spread: true, children: this.write(block.children, quotes) };
  }

  #item(block: Block, quotes: number): Node {
    const node = this.#nodes.get(`listItem:${block.span.start}`) as unknown as Node | undefined;
    const checked = node?.checked ?? null;
    return { type: 'listItem', spread: true, checked, children: this.write(block.children, quotes) };
  }

  #table(block: Block, quotes: number): Node {
    const node = this.#nodes.get(`table:${block.span.start}`) as unknown as Node | undefined;
    const rows = block.children.map((row, i) => this.#row(row, quotes, node?.children?.[i]?.children));
    return { type: 'table', align: node?.align ?? [], children: rows };
  }

  /** @param written the cells as they were parsed: they begin at their pipes, where blocks begin at their words */
  #row(row: Block, quotes: number, written: readonly Node[] | undefined): Node {
    const index = this.blocks.push(row) - 1;
    const cells = row.children.map((cell, i): Node => {
      const number = this.blocks.push(cell) - 1;
      const children = this.#leaf(cell, quotes, written?.[i] as SyntaxNode | undefined);
      return { type: 'tableCell', children, data: { hProperties: { [BLOCK_MARK]: String(number) } } };
    });
    return { type: 'tableRow', children: cells, data: { hProperties: { [BLOCK_MARK]: String(index) } } };
  }

  #container(block: Block, quotes: number): Node {
    const inner = this.#text[block.span.start] === '>' ? quotes + 1 : quotes;
    const name = block.kind === 'notice' ? 'aside' : 'div';
    return { type: block.kind, children: this.write(block.children, inner), data: { hName: name } };
  }

  #shortcode(block: Block, quotes: number): Node | undefined {
    if (block.children.length > 0) return this.#container(block, quotes);
    if (block.name === 'import' || block.name === 'export') return undefined;
    return { type: 'paragraph', children: [{ type: 'inlineCode', value: block.value ?? '' }] };
  }

  #definition(block: Block, quotes: number): Node | undefined {
    if (!block.name?.startsWith('^')) return undefined;
    const identifier = block.name.slice(1);
    return {
      type: 'footnoteDefinition',
      identifier,
      label: identifier,
      children: this.write(block.children, quotes),
    };
  }
}
