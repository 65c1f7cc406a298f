// Parts of a page that are named for what they are: share bars, newsletter boxes, captions, lists of other stories.
import type { Page } from './html-dom.ts';

const NAMES = [
  'related',
  'recommended',
  'recommendations?',
  'newsletter',
  'share',
  'sharing',
  'social',
  'cookies?',
  'consent',
  'gdpr',
  'comments?',
  'disqus',
  'most (?:read|viewed|popular|visited|shared)',
  'popular',
  'trending',
  'promo',
  'advert',
  'advertisement',
  'ads?',
  'sponsored',
  'breadcrumbs?',
  'caption',
  'credit',
  'copyright',
  'tags',
  'tag list',
  'topics',
  'sidebar',
  'subscribe',
  'signup',
  'sign up',
  'paywall',
  'read more',
  'also read',
  'see also',
  'more stories',
  'pagination',
  'taboola',
  'outbrain',
  'skip link',
  'sr only',
  'screen reader text',
  'visually hidden',
  'nav',
  'navbar',
  'navigation',
  'menu',
  'byline',
  'author bio',
  'timestamp',
  'dateline date',
  'toolbar',
  'latest news',
  'top stories',
  'footer',
  'print only',
  'site header',
  'masthead',
  'inline video',
  'read next',
];
const NAMED = new RegExp(`(?:^| )(?:${NAMES.join('|')})(?: |$)`);
const KEPT = new Set(['HTML', 'BODY', 'MAIN', 'ARTICLE', 'H1', 'P']);
// a part with more of the page's text than this is its body, whatever it is called
const LARGEST_SHARE = 0.3;

/** More characters beside a time make a paragraph that tells when. */
const BESIDE_TIME = 40;

/** "relatedLinks most-read__item" → "related links most read item" */
function wordsOfName(name: string): string {
  return name
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/[^a-z]+/g, ' ');
}

/** Removes from a page the parts whose class or id says that they are not the article. */
export function removeNamedParts(page: Page): void {
  const whole = page.body?.textContent?.length ?? 0;
  for (const element of Array.from(page.querySelectorAll('[class], [id], [role]'))) {
    if (KEPT.has(element.nodeName)) continue;
    const name = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`;
    const role = element.getAttribute('role') ?? '';
    if (
      !NAMED.test(wordsOfName(name.slice(0, 500))) &&
      !/^(?:navigation|complementary|contentinfo|search)$/.test(role)
    )
      continue;
    if ((element.textContent?.length ?? 0) <= whole * LARGEST_SHARE) element.remove();
  }
}

/** Removes times that stand by themselves, as of publication and of entries of a live page: metadata has been read. */
export function removeTimes(page: Page): void {
  for (const time of Array.from(page.querySelectorAll('time'))) {
    const around = time.parentNode?.textContent?.trim().length ?? 0;
    const own = time.textContent?.trim().length ?? 0;
    if (around - own <= BESIDE_TIME) time.remove();
  }
}
