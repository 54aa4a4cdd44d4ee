/** Tables of known products: which columns hold copy, and what each is. Columns and limits as the vendors document them. */

import { copyKey, normalKey } from '../data/copy-key.ts';
import type { Role } from '../document.ts';

/** What a column's cells are. */
export interface Column {
  /** Field as limits name it. */
  readonly field: string;
  readonly role: Role;
  /** Cells hold several texts with this between them. */
  readonly separator?: string;
  /** Cells hold HTML, tags or not. */
  readonly isHtml?: boolean;
}

/** A product's table. */
export interface TableDialect {
  readonly id: string;
  /** Whether limits and conventions of a preset of the same name hold. */
  readonly isPreset: boolean;
  /** Normalised headers of which one in each list must be there. */
  readonly marks: readonly (readonly string[])[];
  /** Normalised header (numbers at its end cut off) → column. */
  readonly columns: Readonly<Record<string, Column>>;
}

const title: Column = { field: 'title', role: 'title' };
const body: Column = { field: 'body', role: 'body' };
const htmlBody: Column = { ...body, isHtml: true };
const description: Column = { field: 'description', role: 'description' };
const htmlDescription: Column = { ...description, isHtml: true };
const headline: Column = { field: 'headline', role: 'headline' };
const alt: Column = { field: 'alt', role: 'alt' };
const cta: Column = { field: 'cta', role: 'cta' };
const linkText: Column = { field: 'link-text', role: 'cta' };
const linkDescription: Column = { field: 'link-description', role: 'description' };
const callout: Column = { field: 'callout', role: 'headline' };

/** Tried in order; the first that fits is taken. */
const tableDialects: readonly TableDialect[] = [
  {
    id: 'microsoft-ads',
    isPreset: true,
    marks: [['type'], ['parentid'], ['titlepart', 'headline', 'linktext', 'callouttext', 'text', 'title']],
    columns: {
      titlepart: headline,
      headline,
      text: description,
      textpart: description,
      description: description,
      path: { field: 'path', role: 'path' },
      linktext: linkText,
      descriptionline: linkDescription,
      sitelinkextensionlinktext: linkText,
      sitelinkextensiondescription: linkDescription,
      callouttext: callout,
      businessname: { field: 'business-name', role: 'headline' },
      longheadline: { field: 'long-headline', role: 'headline' },
    },
  },
  {
    id: 'google-ads',
    isPreset: true,
    marks: [
      ['headline', 'longheadline', 'linktext', 'callouttext', 'snippetvalues'],
      ['campaign', 'adgroup', 'adtype', 'finalurl', 'rowtype', 'assetgroup', 'path'],
    ],
    columns: {
      headline,
      description,
      path: { field: 'path', role: 'path' },
      longheadline: { field: 'long-headline', role: 'headline' },
      businessname: { field: 'business-name', role: 'headline' },
      linktext: linkText,
      sitelinktext: linkText,
      descriptionline: linkDescription,
      callouttext: callout,
      snippetvalues: { field: 'snippet', role: 'headline', separator: ';' },
      structuredsnippetvalues: { field: 'snippet', role: 'headline', separator: ';' },
    },
  },
  {
    id: 'meta-ads',
    isPreset: true,
    marks: [
      ['title', 'body'],
      ['linkdescription', 'calltoaction', 'adname', 'adsetname', 'displaylink', 'campaignname'],
    ],
    columns: {
      title: { field: 'title', role: 'headline' },
      body,
      linkdescription: { field: 'link-description', role: 'description' },
      description: { field: 'link-description', role: 'description' },
    },
  },
  {
    id: 'shopify-translations',
    isPreset: false,
    marks: [['translatedcontent'], ['locale'], ['identification']],
    columns: { translatedcontent: body },
  },
  {
    id: 'shopify',
    isPreset: true,
    marks: [
      ['handle', 'urlhandle'],
      ['bodyhtml', 'seotitle', 'variantsku', 'vendor'],
    ],
    columns: {
      title,
      bodyhtml: htmlDescription,
      description: htmlDescription,
      seotitle: { field: 'seo-title', role: 'title' },
      seodescription: { field: 'seo-description', role: 'description' },
      imagealttext: alt,
      productimagealttext: alt,
    },
  },
  {
    id: 'woocommerce',
    isPreset: false,
    marks: [['shortdescription'], ['regularprice', 'sku', 'taxstatus']],
    columns: {
      name: title,
      shortdescription: { ...htmlDescription, field: 'short-description' },
      description: htmlDescription,
      purchasenote: body,
      buttontext: cta,
    },
  },
  {
    id: 'merchant-center',
    isPreset: false,
    marks: [['id'], ['title'], ['link', 'availability', 'gtin', 'imagelink']],
    columns: {
      title,
      shorttitle: { field: 'short-title', role: 'title' },
      description,
      producthighlight: { field: 'product-highlight', role: 'description' },
    },
  },
  {
    id: 'macros',
    isPreset: false,
    marks: [
      ['body', 'content', 'contenthtml', 'bodyhtml', 'bodytext', 'message', 'reply', 'text'],
      ['shortcut', 'shortcode', 'macro', 'macroname', 'macrotitle', 'tags', 'folder', 'intent', 'visibility', 'usage', 'usagecount'],
    ],
    columns: {
      subject: { field: 'subject', role: 'subject' },
      body,
      content: body,
      contenthtml: htmlBody,
      bodyhtml: htmlBody,
      bodytext: body,
      message: body,
      reply: body,
      text: body,
    },
  },
];

/** Columns of tables of no known product, besides those that are copy in every format. */
const generic: Readonly<Record<string, Column>> = {
  body,
  bodytext: body,
  bodyhtml: htmlBody,
  html: htmlBody,
  text: body,
  message: body,
  content: body,
  contenthtml: htmlBody,
  copy: body,
  reply: body,
  response: body,
  primarytext: body,
  alttext: alt,
  imagealttext: alt,
  calltoaction: cta,
  button: cta,
};

/** The column of a table of no known product. */
export function genericColumn(name: string): Column | undefined {
  const own = Object.hasOwn(generic, name) ? generic[name] : undefined;
  return own ?? copyKey([name]);
}

/** A header as it is compared: no case, no separators, no number at its end. `undefined` for columns that are never copy. */
export function columnName(header: string): string | undefined {
  if (/#original\s*$/i.test(header)) return undefined;
  return normalKey(header.replace(/(?<=\D)\d{1,2}[\s)\]]*$/, ''));
}

/** The product whose table has these (normalised) headers. */
export function findDialect(names: ReadonlySet<string>): TableDialect | undefined {
  return tableDialects.find(({ marks }) => marks.every((alternatives) => alternatives.some((name) => names.has(name))));
}
