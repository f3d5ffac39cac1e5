// Reads a built page as search shall see it: its texts end as sentences, and its Chinese stands in a record of its own.

export interface SearchPage {
  /** Below the base path: `/modes/flicker/`. */
  url: string;
  html: string;
}

export interface ChineseRecord {
  url: string;
  content: string;
  language: 'zh';
  meta: Record<string, string>;
  filters: Record<string, string[]>;
  sort: Record<string, string>;
}

/** The kinds that have a Chinese record beside the English one. */
const WITH_CHINESE = ['Mode', 'Model', 'Failure', 'Platform'];
const TAGS = /<ul(?=[^>]*class="tags")[^>]*>[\s\S]*?<\/ul>/g;
const ENDS = /[.!?:;,。！？：；，]\s*$/;
/** An element that ended in a stop already is the last thing here. */
const CLOSED = /<\/(?:li|dd|dt|th|td|h3|h4|caption)>\s*$/;

/** Whether search may index a page: the frame marks the body of those it may. */
export function isSearched(html: string): boolean {
  return /<main[^>]* data-pagefind-body/.test(html);
}

/**
 * The page with a full stop after each item, cell and fact, commas in lists of names and a colon after each label, since
 * Pagefind joins the texts of elements by spaces. Chinese is left out, and so are headings of sections: they say the same
 * on every page.
 * @param layNames false leaves out what people call a mode, to measure what those names do
 */
export function searchable(html: string, layNames = true): string {
  const english = html
    // A name that is Chinese in part would leave the rest of it, or nothing between two commas.
    .replace(TAGS, (list) => list.replace(/<li[^>]*>(?:(?!<\/li>)[\s\S])*?lang="zh-Hans"[\s\S]*?<\/li>/g, ''))
    .replace(/<(li|ul|span)(?=[^>]*lang="zh-Hans")[^>]*>[\s\S]*?<\/\1>/g, '')
    .replace(/<span class="cites"[\s\S]*?<\/a>\s*<\/span>/g, '')
    .replace(/<h2 /g, '<h2 data-pagefind-ignore ');
  const named = layNames ? english : english.replace(/<ul[^>]* data-names[^>]*>[\s\S]*?<\/ul>/g, '');
  const listed = named.replace(TAGS, (list) =>
    list.replace(/\s*<\/li>(?=([\s\S]*<\/li>)?)/g, (_, more) => (more === undefined ? '.</li>' : ',</li> ')),
  );
  return listed.replace(/((?:<\/[a-z]+>|\s)*)<\/(li|dd|dt|th|td|h3|h4|caption)>/g, (whole, inner, tag, at: number) => {
    const before = listed.slice(Math.max(0, at - 200), at);
    if (CLOSED.test(before) || ENDS.test(before.replace(/<[^>]*>/g, ''))) return whole;
    return `${tag === 'dt' || tag === 'h3' || tag === 'h4' ? ':' : '.'}${inner}</${tag}> `;
  });
}

/** The Chinese records of all pages. A failure is also found by what its model is called in Chinese. */
export function chineseRecords(pages: readonly SearchPage[], layNames = true): ChineseRecord[] {
  const facts = pages.map((page) => ({ page, ...factsOf(page.html) }));
  const models = new Map(facts.filter(({ kind }) => kind === 'Model').map(({ title, chinese }) => [title, chinese]));
  return facts
    .filter(({ kind }) => WITH_CHINESE.includes(kind))
    .map(({ page, kind, title, chinese, names, filters, sort }) => {
      const model = kind === 'Failure' ? (models.get(filters.model?.[0] ?? '') ?? []) : [];
      const own = layNames ? chinese : chinese.filter((text) => !names.includes(text));
      const texts = [...model, ...own];
      return {
        url: page.url,
        content: [title, ...texts].map((text) => (ENDS.test(text) ? text : `${text}。`)).join(' '),
        language: 'zh' as const,
        meta: { title },
        filters,
        sort,
      };
    });
}

function factsOf(html: string) {
  const main = html.slice(html.indexOf('<main'), html.indexOf('</main>'));
  const filters: Record<string, string[]> = {};
  for (const [, marks = ''] of main.matchAll(/ data-pagefind-filter="([^"]*)"/g))
    for (const mark of marks.split(', ')) {
      const [key = '', value = ''] = mark.split(':');
      filters[key] = [...(filters[key] ?? []), plain(value)];
    }
  const sort = Object.fromEntries(
    [...main.matchAll(/ data-pagefind-sort="([^:"]*):([^"]*)"/g)].map(([, key = '', value = '']) => [key, value]),
  );
  const names = chineseIn(/<ul[^>]* data-names[^>]*>[\s\S]*?<\/ul>/.exec(main)?.[0] ?? '');
  return {
    kind: filters.kind?.[0] ?? '',
    title: plain(/<h1[^>]*>([\s\S]*?)<\/h1>/.exec(main)?.[1] ?? ''),
    chinese: chineseIn(main),
    names,
    filters,
    sort,
  };
}

function chineseIn(html: string): string[] {
  const found = [...html.matchAll(/<(li|ul|span)(?=[^>]*lang="zh-Hans")[^>]*>([\s\S]*?)<\/\1>/g)];
  return [...new Set(found.flatMap(([, , inner = '']) => inner.split(/<\/li>/).map(plain)))].filter(
    (text) => text !== '',
  );
}

function plain(html: string): string {
  return html
    .replace(/<[^>]*>/g, '')
    .replace(/&(?:quot|#34);/g, '"')
    .replace(/&(?:#39|apos);/g, "'")
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ')
    .trim();
}
