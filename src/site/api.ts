/** The data files of the catalog that is built, with the addresses of this site; opened once per build. */
import { type Api, createApi } from '../core/catalog/api.ts';
import type { Kind } from '../core/schema/index.ts';
import { ENGINE } from '../scorer/index.ts';
import { absolute, pageOf, to } from './address.ts';
import { NAME, REPOSITORY, TAGLINE } from './config.ts';
import { getSite } from './loader.ts';

let api: Api | undefined;

/** The data files, each made when it is asked for. */
export function getApi(): Api {
  api ??= open();
  return api;
}

function open(): Api {
  const { catalog, cueSet } = getSite();
  const addresses = {
    file: (path: string) => absolute(to(`/${path}`)),
    page(kind: Kind, id: string) {
      const page = pageOf({ kind, id });
      return page === null ? null : absolute(page);
    },
  };
  return createApi(catalog, cueSet, addresses, { name: NAME, about: TAGLINE, repository: REPOSITORY, engine: ENGINE });
}
