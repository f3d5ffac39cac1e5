/** What pages say of themselves in the words of schema.org: only what also stands on the page, and never a rating. */
import { LICENSE } from '../core/catalog/api.ts';
import type { Catalog } from '../core/catalog/catalog.ts';
import { datesOf } from '../core/catalog/dates.ts';
import type { FailureView, ModeView, Ref } from '../core/catalog/view.ts';
import { absolute, pageOf, to } from './address.ts';
import { NAME, TAGLINE } from './config.ts';

/** A node of structured data; `JsonLd.astro` adds the context and escapes it. */
export interface Thing {
  '@type': string;
  [key: string]: unknown;
}

const urlOf = (ref: Pick<Ref, 'kind' | 'id'>) => absolute(pageOf(ref) ?? to('/'));
const terms = () => ({ '@type': 'DefinedTermSet', name: `${NAME}: failure modes`, url: absolute(to('/modes/')) });
const publisher = () => ({ '@type': 'Organization', name: NAME, url: absolute(to('/')) });

/** Where a page stands; `trail` are the pages above it, the front page aside. */
export function breadcrumbData(trail: readonly { href: string; name: string }[], here: string): Thing {
  const above = [{ href: to('/'), name: 'Home' }, ...trail];
  return {
    '@type': 'BreadcrumbList',
    itemListElement: [
      ...above.map(({ href, name }, i) => ({ '@type': 'ListItem', position: i + 1, name, item: absolute(href) })),
      { '@type': 'ListItem', position: above.length + 1, name: here },
    ],
  };
}

export function modeData(view: ModeView): Thing {
  return {
    ...termFor({ kind: 'modes', id: view.id, name: view.name }),
    alternateName: [view.term, ...view.names.en, ...view.names.zh],
    description: view.summary,
    termCode: view.id,
    inDefinedTermSet: terms(),
  };
}

export function failureData(view: FailureView): Thing {
  return {
    '@type': 'TechArticle',
    headline: view.title,
    description: view.summary,
    url: urlOf({ kind: 'failures', id: view.id }),
    inLanguage: 'en',
    dateModified: view.checked,
    about: [
      termFor(view.mode),
      {
        '@type': 'SoftwareApplication',
        name: view.model.name,
        url: urlOf(view.model),
        applicationCategory: 'Multimedia',
      },
    ],
    citation: view.notes.map(({ title, url }) => ({ '@type': 'CreativeWork', name: title, url })),
    license: LICENSE.url,
    publisher: publisher(),
  };
}

/** The catalog as a whole, as the data files hold it. */
export function datasetData(catalog: Catalog): Thing {
  const { newest } = datesOf(catalog);
  const files = ['index', 'catalog', 'cues-compiled', 'diagnosis-compiled'];
  return {
    '@type': 'Dataset',
    name: `${NAME} catalog`,
    description: `${TAGLINE} The catalog as data: failure modes of AI video, where they were seen, and what in a prompt goes with them, each with its source and its date.`,
    url: absolute(to('/data/')),
    version: catalog.hash,
    ...(newest !== null && { dateModified: newest }),
    inLanguage: 'en',
    isAccessibleForFree: true,
    license: LICENSE.url,
    creator: publisher(),
    distribution: files.map((name) => ({
      '@type': 'DataDownload',
      name: `${name}.json`,
      encodingFormat: 'application/json',
      contentUrl: absolute(to(`/api/v1/${name}.json`)),
    })),
  };
}

function termFor(mode: Ref): Thing {
  return { '@type': 'DefinedTerm', name: mode.name, url: urlOf(mode) };
}
