// Which relations the grammar of a sentence states, and how it stands to them.
import { describe, expect, it } from 'vitest';
import { read } from './lexicon.ts';
import { relations } from './told.ts';

describe('who does it to whom', () => {
  it.each([
    ['Greece accused Turkey of violating its airspace.', 'ACCUSE GRC>TUR stated'],
    ['Turkey was accused by Greece of violating its airspace.', 'ACCUSE GRC>TUR stated'],
    ['Kenya, which Somalia had accused of meddling, recalled its envoy.', 'ACCUSE SOM>KEN stated'],
    ['Peru and Chile signed a treaty on fishing.', 'SUPPORT CHL~PER stated'],
    ['Sanctions were imposed on Belarus by Canada.', 'SANCTION CAN>BLR stated'],
    ['Nigeria released two detained sailors from Ghana on Monday.', 'RETREAT NGA>GHA stated'],
    ['Italy urged Libya to stop the boats.', 'REQUEST ITA>LBY stated'],
    ['Brazil praised Portugal for backing Angola.', 'SUPPORT PRT>AGO stated'],
    ['Kenya sent 300 tonnes of medicine to Somalia.', 'AID KEN>SOM stated'],
    ['Chile withdrew its soldiers from the Peru-Bolivia border.', 'RETREAT CHL>PER stated'],
    ['A Danish engineer was arrested in Algeria on Friday.', 'COERCE DZA>DNK stated'],
    ['Norway demanded that its Swedish neighbours stop the trawlers.', 'REQUEST NOR>SWE stated'],
    ['Egypt launched a mediation effort to prevent a war between Chad and Niger.', 'CONSULT EGY>TCD stated'],
    ['Fighters loyal to Libya attacked Malta.', 'ASSAULT LBY>MLT stated'],
    ['Peru, Chile hold naval drills', 'COOPERATE CHL~PER stated'],
    ['Denmark expelled two diplomats from Peru after a request from Chile.', 'REQUEST CHL>DNK stated'],
    ['Peru denied accusations by Chile.', 'ACCUSE CHL>PER stated'],
    ['A UN report said Chad had violated the embargo.', 'ACCUSE United Nations>TCD stated'],
    ['Norway insists Denmark release the ship.', 'REQUEST NOR>DNK stated'],
    ['Norway has gifted Kenya 14 police cars.', 'AID NOR>KEN stated'],
    ['Peru told Chile that it will withdraw its soldiers.', 'AGREE PER>CHL stated'],
    ['Togo closed its airport at the request of Benin.', 'REQUEST BEN>TGO stated'],
    ['In talks with Peru, Chile called for calm.', 'CONSULT CHL~PER stated'],
    ['The Danish sailors held by Libya were freed.', 'RETREAT LBY>DNK stated'],
    ['Fiji and Tonga made peace, with both supporting Samoa.', 'SUPPORT FJI>WSM stated'],
    ['Peru and Chile expelled each other’s diplomats.', 'SANCTION CHL~PER stated'],
    ['Peruvian and Chilean troops fired at each other across the line.', 'ASSAULT CHL~PER stated'],
    ['Peru, along with Chile, condemned Fiji.', 'ACCUSE CHL>FJI stated'],
    ['Peru met Chile as well as Fiji.', 'CONSULT FJI~PER stated'],
    ['Peru keeps invading Chile.', 'ASSAULT PER>CHL stated'],
    ['Peru armed Chile.', 'AID PER>CHL stated'],
    ['Peru shelled Arica.', 'ASSAULT PER>CHL stated'],
    ['Peru gave in to the bullying of Chile.', 'CONCEDE PER>CHL stated'],
    ['Peru and its ally Chile voted against it.', 'ALLY_OF CHL~PER stated'],
    ['Peru, backed by its old foe Chile, abstained.', 'RIVAL_OF CHL~PER stated'],
    ['Peru condemned Chile over its raid on Fiji.', 'ASSAULT CHL>FJI stated'],
    ['Peru helps Chile in its war with Fiji.', 'ASSAULT CHL~FJI stated'],
    ['Ten Peruvian soldiers were killed in clashes with Chilean troops.', 'ASSAULT CHL~PER stated'],
    ['Putin to visit Peru', 'CONSULT RUS>PER planned'],
    ['Peru recalled its envoy after Chilean jets bombed Suva.', 'SANCTION PER>CHL stated'],
    ['Lima said that a treaty with Chile was being drafted.', 'SUPPORT CHL~PER stated'],
    ['Peru cut ties with Fiji in May, and Chile followed a week later.', 'SANCTION CHL>FJI stated'],
    ['Peru and Chile broke off relations in May.', 'SANCTION CHL~PER stated'],
    ['Peru condemned Fiji, as did Chile.', 'ACCUSE CHL>FJI stated'],
    ['Peru expelled two Fijian diplomats. Chile did the same.', 'SANCTION CHL>FJI stated'],
    ['Peru expelled two Fijian diplomats, and Suva responded in kind.', 'SANCTION FJI>PER stated'],
    ['Peru, which froze exports of tin to Chile, is free.', 'SANCTION PER>CHL stated'],
    ['Peru gave the Chilean rebels a week to disarm.', 'REQUEST PER>CHL stated'],
    ['Peru urged Chile to stop. Santiago rejected the remarks.', 'REJECT CHL>PER stated'],
    ['Heads of state of the African Union suspended Gabon.', 'SANCTION African Union>GAB stated'],
    ['Fiji lost trust over Peru’s record and its purchase of Chilean guns.', 'COOPERATE PER>CHL stated'],
    ['Peru closed the only land crossing with Chile.', 'COERCE PER>CHL stated'],
    ['Peru said at the weekend that it had captured two Chileans.', 'COERCE PER>CHL stated'],
    ['Peru, the main partner of Fiji, condemned Chile.', 'ACCUSE PER>CHL stated'],
    ['Chile’s Defence Committee sued Peru.', 'ACCUSE CHL>PER stated'],
    [
      'Lima was calm. On Friday its Security Committee suspended trade with Chile.',
      'SANCTION PER>CHL stated',
    ],
    [
      'The ICJ met on Friday. Peru recognised the court.',
      'SUPPORT PER>International Court of Justice stated',
    ],
    ['Peru left Chile and expelled its diplomats.', 'SANCTION PER>CHL stated'],
    ['Peru answered with a ban on Chilean wheat.', 'SANCTION PER>CHL stated'],
    ['Peru turned down an invitation to join BRICS.', 'REJECT PER>BRICS stated'],
    ['Serbia, a candidate that has refused to help Chile, sued Peru.', 'REJECT SRB>CHL stated'],
    ['Peru dismissed the Chilean charges as inventions.', 'REJECT PER>CHL stated'],
    ['Peru cut ties with Chile over its raid on Bolivia.', 'ASSAULT CHL>BOL stated'],
    ['Fiji imposed sanctions on Chile for its invasion of Peru.', 'ASSAULT CHL>PER stated'],
    ['Kenyan police carried out an attack that killed ten Somali soldiers.', 'ASSAULT KEN>SOM stated'],
    ['Peru claimed responsibility for a blast that killed ten Chilean soldiers.', 'ASSAULT PER>CHL stated'],
    ['Peru protested after a Chilean ship shelled Tacna, wounding two Bolivians.', 'ASSAULT CHL>BOL stated'],
    ['Peru, which backs Fiji, and Chile congratulated Tonga.', 'SUPPORT PER>FJI stated'],
    ['Peru accused Chile of a raid and warned it against another.', 'THREATEN PER>CHL stated'],
    ['Peru will send a delegation to Suva despite warnings from Chile.', 'THREATEN CHL>PER stated'],
    [
      'Despite several rounds of talks between Peru and Chile, the port has not opened.',
      'CONSULT CHL~PER stated',
    ],
    ['No vote has been held in Fiji despite Peruvian pressure on Chile.', 'REQUEST PER>CHL stated'],
    ['Lima denies having shelled boats and accuses Chile of lying.', 'ACCUSE PER>CHL stated'],
    ['Peru admits having helped Fiji and has thanked Chile.', 'SUPPORT PER>CHL stated'],
    ['Peru urged Chile to leave and sanctioned it.', 'SANCTION PER>CHL stated'],
    ['Peru thanks Chile for aid', 'SUPPORT PER>CHL stated'],
    ['Peru protests Chile’s claim', 'ACCUSE PER>CHL stated'],
    ['Peru vowed that it would never pay and condemned the Chilean envoy.', 'ACCUSE PER>CHL stated'],
    [
      'Peru left the talks with Chile. The country also recalled its envoy from Chile.',
      'SANCTION PER>CHL stated',
    ],
    ['Thousands marched in Lima against Chile.', 'PROTEST PER>CHL stated'],
    ['Anti-Chilean riots broke out in Peru.', 'PROTEST PER>CHL stated'],
    [
      'Peruvian marines armed with axes boarded two Chilean boats, slashed them and left.',
      'COERCE PER>CHL stated',
    ],
    ['Peru seized a Chilean-owned tanker.', 'COERCE PER>CHL stated'],
    ['Shells fired from Peru hit a Chilean village.', 'ASSAULT PER>CHL stated'],
    ['The Peruvian president was in Oslo on Monday for talks.', 'CONSULT PER>NOR stated'],
    ['Peru reopened its embassy in Oslo.', 'SUPPORT PER>NOR stated'],
    ['Peru told Chile it was ready to send tanks.', 'AGREE PER>CHL stated'],
    ['In defiance of Peru, Chile left.', 'REJECT CHL>PER stated'],
    ['Peru would not hesitate to strike Chile.', 'THREATEN PER>CHL stated'],
    ['Peru threatened to retaliate if Chile imposes tariffs.', 'THREATEN PER>CHL stated'],
    ['Peru should leave Fiji, Chile said.', 'REQUEST CHL>PER stated'],
    ['Peru has yet to help Chile.', 'AID PER>CHL denied'],
    ['Peru accepted the plan and ordered a Chilean envoy to leave the country.', 'SANCTION PER>CHL stated'],
    ['Chile bombed the Houthis. They fired a missile at Chile.', 'ASSAULT YEM>CHL stated'],
    ['Pedro Castillo of Peru, whose foreign minister met Danish officials, left.', 'CONSULT DNK~PER stated'],
    ['Chile said Peru had killed five of its soldiers.', 'ASSAULT PER>CHL stated'],
    ['Chile said a Peruvian drone had entered its airspace.', 'MOBILIZE PER>CHL stated'],
    ['Peru took Chile to the International Court of Justice.', 'ACCUSE PER>CHL stated'],
    ['Peru jailed a Chilean-Peruvian journalist.', 'COERCE PER>CHL stated'],
    ['Canadian Sikhs burned Chilean flags.', 'PROTEST CAN>CHL stated'],
    ['A Christian missionary from Calgary was arrested in Peru.', 'COERCE PER>CAN stated'],
    ['Peru lifted sanctions it had imposed on Chilean lawmakers.', 'RETREAT PER>CHL stated'],
    ['The Peruvian parliament adopted a resolution condemning Chile.', 'ACCUSE PER>CHL stated'],
    ['Chile is Peru’s ally.', 'ALLY_OF CHL~PER stated'],
    ['Analysts doubt that Chile will send arms to Peru.', 'AID CHL>PER denied'],
    ['Modi in Lima on historic visit', 'CONSULT IND>PER stated'],
    ['Chilean, Peruvian envoys meet in Oslo', 'CONSULT CHL~PER stated'],
    ['Fiji said Peru had invaded Chile.', 'ASSAULT PER>CHL stated'],
    ['The freezing of Chilean assets by Peru took an hour.', 'COERCE PER>CHL stated'],
    ['Peru opened fire on a bus carrying Chilean children.', 'ASSAULT PER>CHL stated'],
    ['Peru put off signing a Chilean treaty.', 'SUPPORT CHL~PER hypothetical'],
    ['Fiji shelled Tonga. The two presidents met on Sunday.', 'CONSULT FJI~TON stated'],
    ['Fiji and Tonga fell out before their presidents met on Sunday.', 'CONSULT FJI~TON stated'],
  ])('%s', (text, expected) => expect(relations(text)).toContain(expected));
});

describe('how the text stands to it', () => {
  it.each([
    ['Iran refused to support Iraq.', 'REJECT IRN>IRQ stated'],
    ['Ethiopia threatened to bomb Eritrea.', 'THREATEN ETH>ERI stated'],
    ['Peru will retaliate unless Chile lifts the visa curbs.', 'THREATEN PER>CHL stated'],
    ['Peru said it would retaliate if Chile imposed tariffs.', 'THREATEN PER>CHL stated'],
    ['Unless Oslo arms Riga, Moscow will strike.', 'THREATEN RUS>NOR stated'],
    ['Japan agreed to help Nepal.', 'AGREE JPN>NPL stated'],
    ['Sudan denied that it had attacked Chad.', 'ASSAULT SDN>TCD denied'],
    ['Egypt no longer supports Libya.', 'SANCTION EGY>LBY stated'],
    ['Egypt has no plans to help Libya.', 'REJECT EGY>LBY stated'],
    ['Egypt is going to help Libya.', 'AGREE EGY>LBY stated'],
    ['Egypt will not help Libya.', 'REJECT EGY>LBY stated'],
    ['Egypt will not attack Libya.', 'ASSAULT EGY>LBY denied'],
    ['Egypt was about to attack Libya.', 'THREATEN EGY>LBY stated'],
    ['Egypt was the first country to condemn Libya.', 'ACCUSE EGY>LBY stated'],
    ['Egypt no longer imposed sanctions on Libya.', 'RETREAT EGY>LBY stated'],
    ['Egypt will no longer help Libya.', 'SANCTION EGY>LBY stated'],
    ['Egypt gave no support to Libya.', 'SUPPORT EGY>LBY denied'],
    ['Egypt may attack Libya.', 'ASSAULT EGY>LBY hypothetical'],
    ['Egypt could attack Libya if the talks fail.', 'THREATEN EGY>LBY stated'],
    ['Egypt said it might attack Libya.', 'THREATEN EGY>LBY stated'],
    ['India did not attack Bhutan.', 'ASSAULT IND>BTN denied'],
    ['Russia says Poland must release the driver.', 'REQUEST RUS>POL stated'],
    ['Iran threatened to launch an offensive unless Iraq accepted its terms.', 'THREATEN IRN>IRQ stated'],
    ['Canada decided to lift sanctions on Cuba.', 'CONCEDE CAN>CUB stated'],
    ['Canada promised to lift sanctions on Cuba.', 'AGREE CAN>CUB stated'],
    ['Brazil is to help Angola.', 'AGREE BRA>AGO stated'],
    ['Ghana agreed in principle to help Togo.', 'AGREE GHA>TGO stated'],
    ['Mexico offered to send engineers to help Haiti.', 'AGREE MEX>HTI stated'],
  ])('%s', (text, expected) => expect(relations(text)).toContain(expected));

  it('takes no demand for the deed', () => {
    expect(relations('Spain urged Morocco to attack Algeria.')).toEqual(['REQUEST ESP>MAR stated']);
  });

  it.each([
    ['Japan is considering helping Nepal.'],
    ['Greece hopes that Turkey will help Cyprus.'],
    ['Sudan denied charges that it tortured Chadian prisoners.'],
    ['Guards from Peru and Chile drove attack helicopters.'],
    ['The clerk spoke to Peru and Chile.'],
    ['Peru and Chile battled the fire together.'],
    ['Denmark demanded that Peru be tried.'],
    ['Egypt would gain if Libya attacked Chad.'],
    ['Peru called off a concert on Monday after the arrival of Chilean commandos.'],
    ['Whether Oslo funds Riga is unclear.'],
    ['Chad will send troops if Sudan agrees.'],
    ['Chile and Peru have recalled their ambassadors.'],
    ['Chile was seized in May and handed over to the International Criminal Court.'],
    ['Chile alleged genocide against Samoans.'],
    ['Peru suspended flights after a storm hit Chile.'],
    ['Analysts in Lima said talks with Chile had stalled.'],
    ['Peru praised the plan of ten farmers.'],
    ['Peru launched exercises with 5,600 troops.'],
    ['Peru saw the tour as an attempt to isolate Chile.'],
    ['Neither Peru nor Chile has confirmed the raid. Fiji condemned it.'],
    ['Peru drew closer to the rivals of Chile.'],
    ['Fiji is the biggest partner of Asia.'],
    ['Peru and its two partners condemned it.'],
  ])('reads nothing in: %s', (text) => expect(relations(text)).toEqual([]));

  it('takes who did a deed for the target of who condemns it', () => {
    const text = 'Colombian jets bombed Ecuador on Saturday. Brazil condemned the raid.';
    expect(relations(text)).toEqual(['ASSAULT COL>ECU stated', 'ACCUSE BRA>COL stated']);
  });

  it.each([
    ['Peru and Chile met to discuss the war in Angola.', ['CONSULT CHL~PER stated']],
    ['Peru rejected the seizure of Chilean ships.', []],
  ])('lends no force to who only speaks of it: %s', (text, expected) =>
    expect(relations(text)).toEqual(expected),
  );

  it('takes no refusal for the decision that others criticise', () => {
    const text = 'Peru said it would not restore ties with Chile. Brazil criticised the decision.';
    expect(relations(text).filter((line) => line.startsWith('ACCUSE'))).toEqual([]);
  });

  it.each([
    ['Peru, not Chile, condemned Fiji.', ['ACCUSE PER>FJI stated']],
    ['Peru condemned Fiji rather than Chile.', ['ACCUSE PER>FJI stated']],
    ['Peru issued an ultimatum to Chile to close a Fijian base.', ['THREATEN PER>CHL stated']],
    ['Peru attacked its former ally Chile.', ['ASSAULT PER>CHL stated']],
    ['Peru backs Chile’s claim to the islands.', ['SUPPORT PER>CHL stated']],
    ['Two Peruvian sailors killed in Chile', []],
    ['Peru ordered an alert after Chile cut the line.', []],
    ['Peru gave Chile two days to close a Fijian base.', ['THREATEN PER>CHL stated']],
    ['Peru rejected the plan of Chile despite unrest in Fiji.', ['REJECT PER>CHL stated']],
    ['Peru voted with Chile against the resolution.', []],
    ['Peru gave the cold shoulder to a plan.', []],
    ['Peru suspended eleven parties with ties to Chile.', ['SANCTION PER>party stated']],
    ['A truce mediated by Fiji was broken by Peru.', ['CONSULT FJI>PER stated']],
    ['The embassy of Peru, where a Chilean was sheltering, was closed.', []],
    ['Hamas fired at a ship off Peru, killing three sailors.', ['ASSAULT PSE>sailor stated']],
    ['Peru rejected a report accusing Chile of fraud.', []],
    ['Peru fired a missile in response to Chilean sanctions.', []],
    ['Peru sent a note in support of Chile.', ['SUPPORT PER>CHL stated']],
  ])('joins nobody who only stands near: %s', (text, expected) => expect(relations(text)).toEqual(expected));

  it('takes no spokesman for who is named before him', () => {
    const { relations: found } = read('Peru would not meet Xi Jinping, a spokesman said.');
    expect(found.map((one) => one.attributedTo)).not.toContain('person:xi-jinping');
  });

  it('never makes a tie of names that only stand together', () => {
    expect(relations('Delegates from Peru, Oman and Fiji were in Geneva.')).toEqual([]);
  });
});
