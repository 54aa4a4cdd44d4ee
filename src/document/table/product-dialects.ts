/**
 * Tables of products: Shopify, WooCommerce, Google Merchant Center.
 *
 * Headers: Shopify Help “Using CSV files to import and export products”, in their older and newer spelling, and “Localize and translate”;
 * WooCommerce “Product CSV importer and exporter”; Merchant Center “Product data specification”.
 */

import { alt, body, type Column, cta, description, htmlDescription, seoDescription, seoTitle, type TableDialect, title } from './column.ts';

/** A shop's own fields. Those that Shopify fills itself hold handles. */
const metafield: Column = { field: 'metafield', role: 'body', isMixed: true };

/** A product is a row for each of its variants and pictures, and only the first one has its texts. */
const shopify: TableDialect = {
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
    seotitle: seoTitle,
    seodescription: seoDescription,
    imagealttext: alt,
    productimagealttext: alt,
    optionname: { field: 'option-name', role: 'label', sentinel: /^Title$/ },
    optionvalue: { field: 'option-value', role: 'label', sentinel: /^Default Title$/ },
    tags: { field: 'tag', role: 'label', separator: /,/g, isMixed: true },
  },
  patterns: [[/\((?:product|variant)\.metafields\.(?!shopify\.|mm-google-shopping\.)[^().]+\.[^()]+\)\s*$/i, metafield]],
  group: ['handle', 'urlhandle'],
};

/** A row for each text of each product in each locale. */
const shopifyTranslations: TableDialect = {
  id: 'shopify-translations',
  isPreset: false,
  marks: [['translatedcontent'], ['locale'], ['identification']],
  columns: { translatedcontent: { ...body, isMixed: true } },
  group: ['type', 'identification', 'locale', 'market'],
  kind: {
    column: 'field',
    columns: {
      title,
      bodyhtml: htmlDescription,
      summaryhtml: { field: 'summary', role: 'description', isHtml: true },
      metatitle: seoTitle,
      metadescription: seoDescription,
      name: { field: 'option-name', role: 'label', sentinel: /^Title$/ },
      label: { field: 'label', role: 'label' },
      alt,
      handle: undefined,
      key: undefined,
      producttype: undefined,
    },
  },
};

const woocommerce: TableDialect = {
  id: 'woocommerce',
  isPreset: true,
  marks: [['shortdescription'], ['regularprice', 'sku', 'taxstatus']],
  columns: {
    name: title,
    shortdescription: { ...htmlDescription, field: 'short-description', hasEscapedBreaks: true },
    description: { ...htmlDescription, hasEscapedBreaks: true },
    purchasenote: { ...body, hasEscapedBreaks: true },
    buttontext: cta,
    metayoastwpseotitle: seoTitle,
    metayoastwpseometadesc: seoDescription,
    metarankmathtitle: seoTitle,
    metarankmathdescription: seoDescription,
  },
};

const merchantCenter: TableDialect = {
  id: 'merchant-center',
  isPreset: true,
  marks: [['id'], ['title'], ['link', 'availability', 'gtin', 'imagelink']],
  columns: {
    title,
    shorttitle: { field: 'short-title', role: 'title' },
    description,
    // Several ones stand in one cell with commas, but a comma in a sentence has a blank behind it.
    producthighlight: { field: 'product-highlight', role: 'description', separator: /,(?=\p{Lu}|")/gu },
  },
};

/** Tables of products. */
export const productDialects: readonly TableDialect[] = [shopifyTranslations, shopify, woocommerce, merchantCenter];
