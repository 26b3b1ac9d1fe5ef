import { argument } from '../argument-exceptions.ts';
import { xmlNamespace, xmlnsNamespace } from './xml-namespaces.ts';

export interface XmlOutputOptions {
  indent: boolean;
  indentChars: string;
  newLine: string;
  newLineOnAttributes: boolean;
  /**
   * How line breaks are put: XmlTextWriter and XmlDocument.Save break before the end tag of an element that is written in full even when it
   * is empty, and writers of XmlWriter.Create do not.
   */
  style: 'text' | 'create';
}

export const plainOutput: XmlOutputOptions = { indent: false, indentChars: '  ', newLine: '\n', newLineOnAttributes: false, style: 'text' };

interface OutputElement {
  name: string;
  /** Holds text: nothing in it is moved. */
  mixed: boolean;
  hasContent: boolean;
  prefixes: Map<string, string>;
  /** Declarations that stand among the element's attributes. */
  declared: Set<string>;
  /** Declarations that the names of the element and its attributes need. */
  needed: Map<string, string>;
}

/** Writes XML as text: indentation, escapes, and the namespace declarations that names need (XmlTextWriter). */
export class XmlOutput {
  readonly options: XmlOutputOptions;
  text = '';
  readonly #elements: OutputElement[] = [];
  #tagOpen = false;
  #begun = false;
  #mixedTop = false;

  constructor(options: XmlOutputOptions) {
    this.options = options;
  }

  get depth(): number {
    return this.#elements.length;
  }

  get isTagOpen(): boolean {
    return this.#tagOpen;
  }

  get #top(): OutputElement | undefined {
    return this.#elements.at(-1);
  }

  #lookUp(prefix: string): string | undefined {
    if (prefix === 'xml') return xmlNamespace;
    for (let at = this.#elements.length - 1; at >= 0; at--) {
      const found = this.#elements[at].prefixes.get(prefix);
      if (found !== undefined) return found;
    }
    return prefix === '' ? '' : undefined;
  }

  /** A prefix in scope for a namespace; undefined when there is none. */
  prefixOf(namespaceUri: string, usable: (prefix: string) => boolean = () => true): string | undefined {
    if (namespaceUri === xmlNamespace) return 'xml';
    for (let at = this.#elements.length - 1; at >= 0; at--) {
      for (const [prefix, uri] of this.#elements[at].prefixes) {
        if (uri === namespaceUri && this.#lookUp(prefix) === uri && usable(prefix)) return prefix;
      }
    }
    return undefined;
  }

  #write(text: string): void {
    this.text += text;
    this.#begun = true;
  }

  #breakLine(depth: number): void {
    if (this.#begun) this.#write(this.options.newLine + this.options.indentChars.repeat(depth));
  }

  #finishTag(): void {
    if (!this.#tagOpen) return;
    const { declared, needed } = this.#top!;
    for (const [prefix, uri] of needed) {
      if (!declared.has(prefix)) this.#write(` ${prefix === '' ? 'xmlns' : `xmlns:${prefix}`}="${escapeAttribute(uri)}"`);
    }
    this.#tagOpen = false;
  }

  /** Ends the start tag that may be open, for content that begins. */
  #content(breaks: boolean): void {
    const top = this.#top;
    if (this.#tagOpen) {
      this.#finishTag();
      this.#write('>');
    }
    if (top) top.hasContent = true;
    if (breaks && this.options.indent && !(top?.mixed ?? this.#mixedTop)) this.#breakLine(this.#elements.length);
  }

  startElement(prefix: string, localName: string, namespaceUri: string | undefined): void {
    this.#content(true);
    const mixed = this.#top?.mixed ?? this.#mixedTop;
    const used = prefix === '' && namespaceUri ? this.#elementPrefix(namespaceUri) : prefix;
    const element: OutputElement = {
      name: used === '' ? localName : `${used}:${localName}`,
      mixed,
      hasContent: false,
      prefixes: new Map(),
      declared: new Set(),
      needed: new Map(),
    };
    this.#elements.push(element);
    if (namespaceUri !== undefined && this.#lookUp(used) !== namespaceUri) this.#need(used, namespaceUri);
    this.#write(`<${element.name}`);
    this.#tagOpen = true;
  }

  /** Writers that scripts make take the prefix that is in scope; a document's nodes keep theirs. */
  #elementPrefix(namespaceUri: string): string {
    if (this.#lookUp('') === namespaceUri || !this.takesPrefixes) return '';
    return this.prefixOf(namespaceUri) ?? '';
  }

  takesPrefixes = false;

  #need(prefix: string, uri: string): void {
    const top = this.#top!;
    top.prefixes.set(prefix, uri);
    top.needed.set(prefix, uri);
  }

  attribute(prefix: string, localName: string, namespaceUri: string, value: string): void {
    const top = this.#top!;
    let used = prefix;
    const declares = prefix === 'xmlns' ? localName : prefix === '' && localName === 'xmlns' ? '' : undefined;
    if (declares !== undefined) {
      top.prefixes.set(declares, value);
      top.declared.add(declares);
    } else if (namespaceUri !== '' && namespaceUri !== xmlnsNamespace) {
      if (used === '') used = this.prefixOf(namespaceUri, (each) => each !== '') ?? `d${this.#elements.length}p${top.needed.size + 1}`;
      if (this.#lookUp(used) !== namespaceUri) this.#need(used, namespaceUri);
    }
    const between = this.options.newLineOnAttributes ? this.options.newLine + this.options.indentChars.repeat(this.#elements.length) : ' ';
    this.#write(`${between}${used === '' ? localName : `${used}:${localName}`}="${escapeAttribute(value)}"`);
  }

  /** Text in an attribute that is being written as raw text. */
  endElement(full = false): void {
    const element = this.#elements.pop()!;
    const depth = this.#elements.length;
    if (this.#tagOpen && !full) {
      this.#elements.push(element);
      this.#finishTag();
      this.#elements.pop();
      this.#write(' />');
      return;
    }
    if (this.#tagOpen) {
      this.#elements.push(element);
      this.#finishTag();
      this.#elements.pop();
      this.#write('>');
    }
    const breaks = this.options.indent && !element.mixed && (element.hasContent || this.options.style === 'text');
    if (breaks) this.#breakLine(depth);
    this.#write(`</${element.name}>`);
  }

  #mix(): void {
    const top = this.#top;
    if (top) top.mixed = true;
    else if (this.options.style === 'create') this.#mixedTop = true;
  }

  string(text: string): void {
    if (text === '' && this.options.style === 'create') {
      this.#content(false);
      return;
    }
    this.raw(escapeText(text));
  }

  /** Text as it is. */
  raw(text: string): void {
    this.#content(false);
    this.#mix();
    this.#write(text);
  }

  whitespace(text: string): void {
    this.#content(false);
    if (this.options.style === 'text') this.#mix();
    this.#write(text);
  }

  cdata(text: string): void {
    this.#content(false);
    this.#mix();
    if (this.options.style === 'text' && text.includes(']]>')) throw argument("Cannot have ']]>' inside an XML CDATA block.");
    this.#write(`<![CDATA[${text.replaceAll(']]>', ']]]]><![CDATA[>')}]]>`);
  }

  comment(text: string): void {
    this.#content(true);
    this.#write(`<!--${text}-->`);
  }

  instruction(target: string, data: string): void {
    this.#content(true);
    this.#write(`<?${target}${data === '' ? '' : ` ${data}`}?>`);
  }

  documentType(name: string, publicId: string | null, systemId: string | null, subset: string | null): void {
    this.#content(true);
    const external = publicId !== null ? ` PUBLIC "${publicId}" "${systemId ?? ''}"` : systemId !== null ? ` SYSTEM "${systemId}"` : '';
    this.#write(`<!DOCTYPE ${name}${external}${subset === null ? '' : `[${subset}]`}>`);
  }

  /** Ends all elements that are open. */
  endAll(): void {
    while (this.#elements.length > 0) this.endElement();
  }
}

const escapeControls = (text: string) =>
  // Control characters are written as numbers.
  text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, (character) => `&#x${character.charCodeAt(0).toString(16).toUpperCase()};`);

/** Text between tags. */
export function escapeText(text: string): string {
  return escapeControls(text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;'));
}

/** Text in double quotes. */
export function escapeAttribute(text: string): string {
  return escapeText(text).replaceAll('"', '&quot;').replaceAll('\r', '&#xD;').replaceAll('\n', '&#xA;');
}
