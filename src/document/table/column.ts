/** What is known of the columns of a product's table. */

import type { Place, Role } from '../document.ts';

/** What a column's cells are. */
export interface Column {
  /** Field as limits name it. */
  readonly field: string;
  readonly role: Role;
  /** Cells hold several texts with this between them. Global. */
  readonly separator?: RegExp;
  /** Cells hold HTML, tags or not. */
  readonly isHtml?: boolean;
  /** A line break is written as the two characters `\n`. */
  readonly hasEscapedBreaks?: true;
  /** Cells may hold ids, handles or lists of them: only phrases are read. */
  readonly isMixed?: true;
  /** Texts that the product itself puts in where nothing was said. */
  readonly sentinel?: RegExp;
}

/** Where a cell's text goes. */
export interface CellPlace extends Place {
  readonly field: string;
  readonly label: string;
  readonly encode: (replacement: string) => string | undefined;
}

/** A product's table. */
export interface TableDialect {
  readonly id: string;
  /** Whether limits and conventions of a preset of the same name hold. */
  readonly isPreset: boolean;
  /** Normalised headers of which one in each list must be there. */
  readonly marks: readonly (readonly string[])[];
  /** Normalised header (without numbers) → column. */
  readonly columns: Readonly<Record<string, Column>>;
  /** Headers that vary. */
  readonly patterns?: readonly (readonly [header: RegExp, column: Column])[];
  /** Normalised headers that tell what a row belongs to: rows with the same cells below each other are one message. */
  readonly group?: readonly string[];
  /** Where a column says what the text of a row is: its normalised header, and what its values mean. `undefined`: no text. */
  readonly kind?: { readonly column: string; readonly columns: Readonly<Record<string, Column | undefined>> };
}

export const title: Column = { field: 'title', role: 'title' };
export const body: Column = { field: 'body', role: 'body' };
export const htmlBody: Column = { ...body, isHtml: true };
export const description: Column = { field: 'description', role: 'description' };
export const htmlDescription: Column = { ...description, isHtml: true };
export const headline: Column = { field: 'headline', role: 'headline' };
export const alt: Column = { field: 'alt', role: 'alt' };
export const cta: Column = { field: 'cta', role: 'cta' };
export const seoTitle: Column = { field: 'seo-title', role: 'title' };
export const seoDescription: Column = { field: 'seo-description', role: 'description' };
