/** Stub: to be written. */
export interface TemplateToken {
  /** Offsets into the scanned text. */
  readonly start: number;
  readonly end: number;
  readonly kind: 'output' | 'open' | 'else' | 'close' | 'comment' | 'raw';
  readonly name: string;
  readonly fallback?: string;
  readonly dialect: string;
}
export declare function scanPlaceholders(text: string): TemplateToken[];
export declare function maskPlaceholders(text: string, tokens: readonly TemplateToken[]): string;
