import type { Span } from '../../text/place.ts';
import type { SyntaxNode } from '../markdown.ts';
import { located, type Reading, spanAround, spanOf, trimSpan } from '../reading.ts';
import type { Block, BlockKind } from '../types.ts';
import { jsxBlock } from './jsx.ts';
import { cellBlock, codeBlock, headingBlock, htmlBlock, isImages, textBlock } from './leaves.ts';
import { containerBlock, type Item, nestContainers } from './mark-blocks.ts';
import { readQuoteMarker } from './quotes.ts';
import { nestSections } from './sections.ts';

/** Builds the tree of blocks from the tree of syntax. */
export class BlockBuilder {
  readonly reading: Reading;

  constructor(reading: Reading) {
    this.reading = reading;
  }

  /** @param quotes how many quotes the nodes stand in: so many marks begin their continuation lines */
  build(nodes: readonly SyntaxNode[], quotes = 0): Block[] {
    const items: Item[] = [];
    for (const node of nodes) items.push(...this.#items(node, quotes));
    return nestSections(nestContainers(items, quotes, this.reading), this.reading);
  }

  /** A container's block, by what it is and what its node's children make. */
  container(kind: BlockKind, span: Span, children: readonly Block[], more: Partial<Block> = {}): Block {
    return { kind, ...located(this.reading, span), children, segments: [], ...more };
  }

  #items(node: SyntaxNode, quotes: number): Item[] {
    const whole = spanOf(node);
    if (whole === undefined) return [];
    const span = trimSpan(this.reading.view.text, whole);
    if (span.start === span.end) return [];
    if (node.type === 'thematicBreak') {
      return [this.reading.masked.blocks.get(span.start) ?? this.container('break', span, [])];
    }
    if (node.type === 'list') return this.#list(node, span, quotes);
    const block = this.#block(node, span, quotes);
    return block === undefined ? [] : [block];
  }

  #block(node: SyntaxNode, span: Span, quotes: number): Block | undefined {
    const { reading } = this;
    switch (node.type) {
      case 'paragraph':
        return textBlock(isImages(node, reading) ? 'image' : 'paragraph', node, span, quotes, reading);
      case 'heading':
        return headingBlock(node, span, quotes, reading);
      case 'code':
        return codeBlock(node, span, reading);
      case 'html':
        return htmlBlock(span, quotes, reading);
      case 'blockquote':
        return this.#quote(node, span, quotes);
      case 'table':
        return this.#table(node, span, quotes);
      case 'definition':
        return this.container('definition', span, [], { name: node.identifier ?? '', value: node.url ?? '' });
      case 'footnoteDefinition':
        return this.#footnote(node, span, quotes);
      case 'mdxjsEsm':
        return this.container('shortcode', span, [], {
          name: /^\s*export/.test(node.value ?? '') ? 'export' : 'import',
          value: reading.view.text.slice(span.start, span.end),
        });
      case 'mdxFlowExpression':
        return this.#expression(node, span);
      case 'mdxJsxFlowElement':
        return jsxBlock(this, node, span, quotes);
      default:
        return undefined;
    }
  }

  #expression(node: SyntaxNode, span: Span): Block {
    const value = this.reading.view.text.slice(span.start, span.end);
    const comment = /^\s*\/\*[\s\S]*\*\/\s*$/.test(node.value ?? '');
    return this.container(comment ? 'comment' : 'shortcode', span, [], {
      value,
      ...(!comment && { name: '' }),
    });
  }

  #footnote(node: SyntaxNode, span: Span, quotes: number): Block {
    const children = this.build(node.children ?? [], quotes);
    return this.container('definition', spanAround(span, children), children, {
      name: `^${node.identifier}`,
    });
  }

  #quote(node: SyntaxNode, span: Span, quotes: number): Block {
    const marker = readQuoteMarker(node, this.reading);
    if (marker === undefined)
      return this.container('quote', span, this.build(node.children ?? [], quotes + 1));
    const [first, ...rest] = node.children ?? [];
    const firstSpan = trimSpan(this.reading.view.text, spanOf(first!)!);
    const lead =
      marker.end < firstSpan.end
        ? [textBlock('paragraph', first!, firstSpan, quotes + 1, this.reading, marker.end)]
        : [];
    const children = [...lead, ...this.build(rest, quotes + 1)];
    return this.container(marker.kind, spanAround({ ...span, end: marker.end }, children), children, {
      name: marker.name,
    });
  }

  /** Items with a dialect's mark are containers, and end the list that they only seem to be part of. */
  #list(node: SyntaxNode, span: Span, quotes: number): Item[] {
    const items: Item[] = [];
    let run: Block[] = [];
    const flush = (): void => {
      if (run.length === 0) return;
      const whole = { start: run[0]!.span.start, end: run.at(-1)!.span.end };
      items.push(this.container('list', whole, run));
      run = [];
    };
    for (const child of node.children ?? []) {
      const item = trimSpan(this.reading.view.text, spanOf(child) ?? span);
      const mark = this.reading.masked.blocks.get(item.start);
      if (mark === undefined)
        run.push(this.#item(child, item, node.ordered === true, run.length + 1, quotes));
      else {
        flush();
        const content = this.build((child.children ?? []).slice(1), quotes);
        items.push(containerBlock(mark, spanAround(mark.span, content), content, quotes, this.reading));
      }
    }
    flush();
    return items;
  }

  #item(node: SyntaxNode, span: Span, ordered: boolean, ordinal: number, quotes: number): Block {
    const children = this.build(node.children ?? [], quotes);
    return this.container(
      ordered ? 'step' : 'item',
      spanAround(span, children),
      children,
      ordered ? { ordinal } : {},
    );
  }

  #table(node: SyntaxNode, span: Span, quotes: number): Block {
    const rows = (node.children ?? []).map((row) => {
      const cells = (row.children ?? []).map((cell) => cellBlock(cell, spanOf(cell)!, quotes, this.reading));
      return this.container('row', trimSpan(this.reading.view.text, spanOf(row)!), cells);
    });
    return this.container('table', span, rows);
  }
}
