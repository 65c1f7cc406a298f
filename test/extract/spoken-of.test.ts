// Who stands in what is told and is no party to it; and what is told of long ago.
import { expect, it } from 'vitest';
import { read } from './lexicon.ts';
import { relations } from './told.ts';

it.each([
  // who is to be freed is asked for nothing
  ['Kenya demanded the release of Ollanta Humala.', []],
  ['Kenya and Uganda demanded his release after Ollanta Humala was arrested.', []],
  ['Kenya demanded that Peru release Ollanta Humala.', ['REQUEST KEN>PER stated']],
  ['Lula said he had told Nicolás Maduro that the fishermen must be freed.', ['REQUEST BRA>VEN stated']],
  ['Oman demanded that the Yemeni pilots be freed at once.', []],
  // nor is who is meddled with refused
  ['Kenya rejects all forms of foreign interference in the affairs of Uganda.', []],
  ['Kenya vetoed a tribunal.', []],
  // who is sent is not who is visited
  [
    'The African Union sent the foreign ministers of Chad and Togo to persuade the captain to go.',
    ['REQUEST African Union>captain planned'],
  ],
  // what is only used does nothing
  [
    'Peru declared a curfew and, with planes lent by Chile, bombed Bolivia.',
    ['COERCE PER>PER stated', 'ASSAULT PER>BOL stated'],
  ],
  // who is named behind a thing that is praised
  [
    'Kenya praised "a gesture" and President Luiz Inácio Lula da Silva of Brazil, a doctor in the alliance, telephoned Javier Milei to congratulate him.',
    ['CONSULT BRA>ARG stated', 'SUPPORT BRA>ARG stated'],
  ],
  // "whose"
  [
    'Foreign Minister Bruno Rodriguez, whose ambassador in Lima, Ana Paz, had sheltered Ollanta Humala, accused Chile.',
    ['AID CUB>PER stated', 'ACCUSE CUB>CHL stated'],
  ],
  [
    'Kenya praised the band, whose smugglers Ugandan police had arrested in May.',
    ['COERCE UGA>smuggler stated'],
  ],
  // what is given up, and others' peace and quarrels
  ['A minister scrapped a plan under which Peru was to train Chilean soldiers.', []],
  ["Kenya vetoed Togo's accession to the African Union.", ['REJECT KEN>TGO stated']],
  [
    'Kenya commends the efforts by Chad and Togo to reach a ceasefire.',
    ['SUPPORT KEN>TCD stated', 'SUPPORT KEN>TGO stated'],
  ],
  ['Kenya offered to mediate in the dispute with Togo.', ['AGREE KEN>TGO stated']],
  ['Kenya and Togo exchanged views on the disengagement of troops.', ['CONSULT KEN~TGO stated']],
  // what is not meant so
  ['Kenya warned Togo beforehand.', []],
  ['Kenya sent a stern message to Togo.', []],
  ['Peru and Chile, supposedly allies, shelled each other.', ['ASSAULT CHL~PER stated']],
  ['Kenya struck a Togolese company from the tender.', []],
  ['Lula sent his spy chief and his security adviser to Chile.', ['CONSULT BRA>CHL stated']],
  ['Kenya granted the status of observer to Togo.', ['SUPPORT KEN>TGO stated']],
  ['Kenya called for sanctions against Togo.', ['ACCUSE KEN>TGO stated']],
  ['Kenya is to end its support for Boko Haram.', ['SANCTION KEN>NGA planned']],
  // what is still to come
  [
    'Lula spoke to Javier Milei ahead of his visit to Chile.',
    ['CONSULT ARG~BRA stated', 'CONSULT BRA>CHL planned'],
  ],
  ['Lula will report on Peru in consultation with Chile.', ['CONSULT BRA~CHL planned']],
  // where the world meets
  [
    'Kenya flew two ministers to New York to ask the Security Council for help.',
    ['REQUEST KEN>United Nations Security Council stated'],
  ],
  // rulers are no army, and a parliament joins nothing for itself
  ['The military rulers of Chad accused France.', ['ACCUSE TCD>FRA stated']],
  [
    "Kenya's parliament voted to join the International Criminal Court.",
    ['MEMBER_OF KEN>International Criminal Court planned'],
  ],
])('%s', (text, expected) => expect(relations(text)).toEqual(expected));

/** How many relations are told as history, and how many are not. */
const history = (text: string) => {
  const told = read(text, '2021-10-20').relations.filter(({ historical }) => historical).length;
  return [told, read(text, '2021-10-20').relations.length - told];
};

it.each([
  ['In 1994 Peru arrested four Chileans whom it accused of spying.', [2, 0]],
  ['Peru defends the generals who once arrested Chileans.', [1, 0]],
  ['Kenya blocked aid to Peru, until the two agreed in November 2009 to let judges decide.', [2, 0]],
  ['March 2015. Kenya condemns Togo.', [1, 0]],
  ['March 2021. Kenya condemns Togo.', [0, 1]],
  ['Kenya, which lent Togo money in 2011, condemned Chad.', [1, 1]],
  ['Kenya condemned Chad, which has been a friend of Peru since 1949.', [0, 2]],
])('%s', (text, expected) => expect(history(text)).toEqual(expected));
