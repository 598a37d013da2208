/** The part of citation-js the site uses; the packages ship without types. */
declare module '@citation-js/core' {
  type Format = 'bibliography' | 'citation' | 'bibtex' | 'ris';
  interface FormatOptions {
    format?: 'html' | 'text';
    template?: string;
    lang?: string;
    entry?: string;
    nosort?: boolean;
    hyperlinks?: boolean;
    asEntryArray?: boolean;
  }
  export class Cite {
    constructor(data: readonly object[]);
    format(
      format: 'bibliography',
      options: FormatOptions & { asEntryArray: true }
    ): [id: string, entry: string][];
    format(format: Format, options?: FormatOptions): string;
  }
  export const plugins: {
    config: {
      get(plugin: '@bibtex'): { format: { useIdAsLabel: boolean } };
      get(plugin: '@csl'): { styles: { add(name: string, style: string): void } };
    };
  };
}
declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
