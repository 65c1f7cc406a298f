// "The minister - who resigned - left": hyphens with space around them that are dashes, told from "a two - day visit".

/** The same text, letter for letter, with a dash for each such hyphen. */
export function withDashes(text: string): string {
  if (!text.includes(' - ')) return text;
  // who writes "two-day" does not space out hyphens
  const isTidy = /\p{Ll}-\p{Ll}/u.test(text);
  let isOpen = false;
  let from = 0;
  return text.replaceAll(SPACED, (hyphen, before: string, after: string, next: string, at: number) => {
    if (/[.!?]["”]? |\n/.test(text.slice(from, at))) isOpen = false;
    from = at;
    const isDash = stands(before, after, isOpen || isTidy) || (PARTICIPLE.test(after) && WITH.test(next));
    if (isDash) isOpen = !isOpen;
    return isDash ? ' – ' : hyphen;
  });
}

/** With the word in front and the two behind. */
const SPACED = /(?<=(\S+)) - (?=(\S+)(?: (\S+))?)/gu;

/** "the side - backed by Chad - left", but "the Chad - backed side": the participle of a compound has its noun behind it. */
const PARTICIPLE =
  /(?:ed|born|built|fought|given|held|hit|known|led|lost|made|run|seen|sent|shot|sold|struck|taken|torn|won)$/;
const WITH = /^(?:as|at|by|for|from|in|on|to|with)$/;

/** Whether a dash can stand between two words; `likely` where one has been opened or hyphens are not spaced out. */
function stands(before: string, after: string, likely: boolean): boolean {
  if (/^\d/.test(after) || BOUND.test(before)) return false;
  const [isName, isName2] = [before, after].map((word) => /^\p{Lu}/u.test(word));
  if (OPENING.test(after) || /[,")”]$/.test(before)) return true;
  if (isName && isName2) return false;
  return likely || (isName2 === true && /^\p{Ll}{4,}$/u.test(before));
}

/** What is one word with what stands behind its hyphen. */
const BOUND =
  /^(?:\d.*|[a-z]|all|anti|arch|bi|co|counter|cross|eight|east|ex|extra|fifty|first|five|forty|four|full|half|hard|high|inter|intra|long|low|mid|mini|multi|nine|non|north|now|off|on|once|one|out|over|pan|part|post|pre|pro|re|second|self|semi|seven|short|six|so|south|sub|super|ten|then|third|thirty|three|top|trans|twenty|two|ultra|un|under|vice|well|west)$/i;

/** What opens a clause or a phrase, and is no end of a word. */
const OPENING =
  /^(?:a|after|already|also|although|always|among|an|at|because|before|both|but|chiefly|despite|during|even|formerly|especially|he|her|his|including|it|its|mainly|many|mostly|never|not|notably|often|only|particularly|perhaps|she|since|some|still|that|the|their|these|they|this|those|though|together|under|usually|whether|which|while|who|whom|whose|with|yet)$/i;
