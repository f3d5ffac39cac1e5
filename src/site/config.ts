/** What the site calls itself and where its records can be corrected; the one place to change either. */

export const NAME = 'Misrender';
export const TAGLINE = 'A field guide to how AI video goes wrong, and the check you run before you pay for a clip.';

/** The public repository. A fork or a deployment sets REPOSITORY_URL, as it sets SITE_URL. */
export const REPOSITORY = process.env.REPOSITORY_URL ?? 'https://git.misrender.example/misrender';

/** The page of a record's file in the repository. */
export function fileAddress(file: string): string {
  return `${REPOSITORY}/blob/main/catalog/${file}`;
}

/** A new issue about a record, its title filled in. */
export function issueAddress(title: string): string {
  return `${REPOSITORY}/issues/new?title=${encodeURIComponent(title)}`;
}
