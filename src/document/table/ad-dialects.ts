/**
 * Tables of ads: what Google Ads Editor, the bulk sheets of Google and Microsoft, and the exports of Meta, LinkedIn, TikTok and X hold.
 *
 * Headers: Google Ads Editor Help “CSV file columns” and its exports; Microsoft Advertising “Bulk file schema”; the import template of
 * Meta Ads Manager. LinkedIn, TikTok and X publish no list: their fields are named as in their ad specifications,
 * and the guide's `columns` name others.
 */

import { body, type Column, description, headline, type TableDialect } from './column.ts';

const longHeadline: Column = { field: 'long-headline', role: 'headline' };
const path: Column = { field: 'path', role: 'path' };
const businessName: Column = { field: 'business-name', role: 'headline' };
const linkText: Column = { field: 'link-text', role: 'cta' };
const descriptionLine: Column = { field: 'description-line', role: 'description' };
const callout: Column = { field: 'callout', role: 'headline' };
const snippet: Column = { field: 'snippet', role: 'headline', separator: /;/g };
const introText: Column = { field: 'intro-text', role: 'body' };
const metaTitle: Column = { field: 'title', role: 'headline' };
const linkDescription: Column = { field: 'link-description', role: 'description' };

/** Rows of all types in one table; several assets of an ad are a JSON list in one cell. */
const microsoft: TableDialect = {
  id: 'microsoft-ads',
  isPreset: true,
  marks: [
    ['type'],
    ['parentid', 'clientid'],
    ['campaign', 'adgroup'],
    ['titlepart', 'headline', 'headlines', 'sitelinkextensionlinktext', 'callouttext', 'structuredsnippetvalues', 'text', 'title'],
  ],
  columns: {
    title: headline,
    titlepart: headline,
    headline,
    headlines: headline,
    text: description,
    textpart: description,
    description,
    descriptions: description,
    path,
    sitelinkextensionlinktext: linkText,
    sitelinkextensiondescription: descriptionLine,
    callouttext: callout,
    structuredsnippetvalues: snippet,
    businessname: businessName,
    longheadline: longHeadline,
    longheadlines: longHeadline,
  },
};

const google: TableDialect = {
  id: 'google-ads',
  isPreset: true,
  marks: [
    ['headline', 'longheadline', 'linktext', 'sitelinktext', 'callouttext', 'snippetvalues', 'structuredsnippetvalues'],
    ['campaign', 'adgroup', 'adtype', 'finalurl', 'rowtype', 'assetgroup', 'path'],
  ],
  columns: {
    headline,
    shortheadline: headline,
    longheadline: longHeadline,
    description,
    path,
    businessname: businessName,
    brandbusinessname: businessName,
    linktext: linkText,
    sitelinktext: linkText,
    descriptionline: descriptionLine,
    sitelinkdescription: descriptionLine,
    callouttext: callout,
    snippetvalues: snippet,
    structuredsnippetvalues: snippet,
  },
};

const meta: TableDialect = {
  id: 'meta-ads',
  isPreset: true,
  marks: [
    ['title', 'body', 'primarytext'],
    ['linkdescription', 'calltoaction', 'adname', 'adsetname', 'displaylink', 'campaignname'],
  ],
  columns: {
    title: metaTitle,
    headline: metaTitle,
    additionaltitle: metaTitle,
    body,
    primarytext: body,
    additionalbody: body,
    linkdescription: linkDescription,
    additionallinkdescription: linkDescription,
    description: linkDescription,
    productname: metaTitle,
    productdescription: linkDescription,
  },
};

const linkedin: TableDialect = {
  id: 'linkedin-ads',
  isPreset: true,
  marks: [['introductorytext', 'introtext', 'adintroductiontext']],
  columns: {
    introductorytext: introText,
    introtext: introText,
    adintroductiontext: introText,
    headline,
    adheadline: headline,
    description,
    addescription: description,
  },
};

const tiktok: TableDialect = {
  id: 'tiktok-ads',
  isPreset: true,
  marks: [
    ['text', 'adtext'],
    ['adgroupname', 'adgroupid'],
    ['displayname', 'identitytype', 'identityid', 'videoname', 'tiktokposturl', 'adname'],
  ],
  columns: {
    text: { field: 'text', role: 'body' },
    adtext: { field: 'text', role: 'body' },
    displayname: { field: 'display-name', role: 'label' },
  },
};

const x: TableDialect = {
  id: 'x-ads',
  isPreset: true,
  marks: [['tweettext']],
  columns: {
    tweettext: { field: 'post', role: 'body' },
    posttext: { field: 'post', role: 'body' },
    cardtitle: { field: 'card-title', role: 'headline' },
    websitetitle: { field: 'card-title', role: 'headline' },
  },
};

/** Tables of ads; the narrowest marks first. */
export const adDialects: readonly TableDialect[] = [x, linkedin, tiktok, microsoft, google, meta];
