/**
 * HTML as a tree of elements, and the tree as text. Names of elements and attributes, and the values of attributes,
 * are written in this program; what a mail or DNS wrote is a string among the children, and can be nothing but
 * a text node.
 */
import type { Words } from '../../wording/wording.ts';
import { isFormula } from '../formula.ts';
import { reveal } from '../reveal.ts';

export type Content = string | Element | readonly Content[];

export interface Element {
  readonly tag: Tag;
  readonly attributes: Attributes;
  readonly children: readonly Content[];
}

type Tag =
  | (
      | 'article'
      | 'header'
      | 'section'
      | 'footer'
      | 'nav'
      | 'main'
      | 'div'
      | 'h1'
      | 'h2'
      | 'h3'
      | 'h4'
    )
  | (
      | 'p'
      | 'span'
      | 'strong'
      | 'bdi'
      | 'mark'
      | 'pre'
      | 'a'
      | 'dl'
      | 'dt'
      | 'dd'
      | 'ul'
      | 'ol'
      | 'li'
    )
  | ('table' | 'thead' | 'tbody' | 'tr' | 'th' | 'td' | 'figure' | 'figcaption' | 'svg' | 'path');

/** None of them may hold what a mail wrote. */
type Attributes = Readonly<
  Partial<
    Record<
      | ('class' | 'scope' | 'colspan' | 'dir' | 'id' | 'href' | 'title' | 'viewBox' | 'd')
      | ('data-level' | 'data-kind' | 'data-differs' | 'aria-hidden'),
      string
    >
  >
>;

/** An element with its children; those that are null are left out. */
export function h(
  tag: Tag,
  attributes: Attributes,
  ...children: readonly (Content | null)[]
): Element {
  return { tag, attributes, children: children.filter((child) => child !== null) };
}

/** Elements that stand on lines of their own, which a spreadsheet makes cells of when they are pasted. */
const BLOCKS: ReadonlySet<Tag> = new Set([
  ...(['h1', 'h2', 'h3', 'h4', 'p', 'pre', 'dt', 'dd', 'li', 'th', 'td', 'figcaption'] as const),
]);

const TAB = ' '.repeat(4);

/** The tree as text: everything escaped, hidden characters named, no block that a spreadsheet would run. */
export function markup(content: Content, { view }: Pick<Words, 'view'>): string {
  const out: string[] = [];
  const write = (node: Content, kept: string): void => {
    if (typeof node === 'string') writeText(node, kept);
    else if (!('tag' in node)) for (const child of node) write(child, kept);
    else writeElement(node, kept);
  };
  const writeText = (text: string, kept: string) => {
    // A tab within lines of the source would be the border of a cell.
    const untabbed = kept === '' ? text : text.replaceAll('\t', TAB);
    for (const { text: shown, hidden } of reveal(untabbed, kept)) {
      if (hidden === null) out.push(escapeText(shown));
      else {
        const title = escapeText(view.hiddenCharacter(hidden));
        out.push(`<span class="hidden-character" title="${title}">${hidden}</span>`);
      }
    }
  };
  const writeElement = ({ tag, attributes, children }: Element, kept: string) => {
    out.push(`<${tag}`);
    for (const [name, value] of Object.entries(attributes)) {
      if (value !== undefined) out.push(` ${name}="${escapeText(value)}"`);
    }
    out.push('>');
    if (BLOCKS.has(tag) && isFormula(firstText(children))) out.push("'");
    write(children, tag === 'pre' ? '\n' : kept);
    out.push(`</${tag}>`);
  };
  write(content, '');
  return out.join('');
}

function firstText(children: readonly Content[]): string {
  for (const child of children) {
    if (typeof child === 'string') {
      if (child.trim() !== '') return child.trimStart();
      continue;
    }
    const text = firstText('tag' in child ? child.children : child);
    if (text !== '') return text;
  }
  return '';
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** For a text node, and for a value in double quotes. */
export function escapeText(text: string): string {
  return text.replace(/[&<>"]/g, (char) => ESCAPES[char] ?? char);
}
