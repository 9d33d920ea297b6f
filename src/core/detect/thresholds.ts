/**
 * What an article looks like, in letters: a CJK character counts for one, another letter for 0.4, since a Latin word
 * says about what two characters of Chinese say. `isProbablyReaderable` asks for 140 a paragraph, a Latin threshold:
 * it found 49 % and 46 % of 918 and 401 Chinese article pages.
 */
export const LATIN_WEIGHT = 0.4;

/** A line of prose: a sentence, not a label. */
export const MIN_PROSE = 20;
/** A linked line of this length is the headline of another article: it ends a run of prose. */
export const MIN_HEADLINE = 8;
/** From here on it is no short article. */
export const MIN_LONG = 250;
/** The longest run of prose, in an article. */
export const MIN_ARTICLE = 120;
/** In a news flash, whose headline is the title of the page. */
export const MIN_TITLED = 50;
/** The same among teasers, where nothing but the headline says that it is the article. */
export const MIN_TITLED_AMONG_TEASERS = 110;
/** On a page with little beside it. */
export const MIN_BARE = 65;
export const MAX_BARE_LINK_DENSITY = 0.5;
/** Teasers of a list: this many, and this many for each block of prose. */
export const MIN_TEASERS = 5;
export const TEASER_RATIO = 0.5;
/** A run this long is an article whatever stands beside it: comments, teasers. */
export const MIN_CERTAIN = 600;
/** Share of the page's prose in its longest run; a list of teasers has many short ones. */
export const MIN_STATED_SHARE = 0.12;
export const MIN_LATIN_SHARE = 0.2;
export const MIN_CJK_SHARE = 0.3;
/** Less text than this is a page that a script has yet to fill. */
export const MIN_PAGE = 60;
/** Linked headlines of a page that is made of them. */
export const MIN_LIST = 12;
