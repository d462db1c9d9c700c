/**
 * States in Telugu as they are written beside ICU's names: everyday spellings, abbreviations spelled out and adjectives.
 * Own list; sorted by state.
 */
const byState: Readonly<Record<string, string>> = {
  AE: 'యూఏఈ',
  AF: 'ఆఫ్ఘనిస్తాన్ ఆఫ్ఘన్ అఫ్గానిస్థాన్ అఫ్గాన్',
  AU: 'ఆస్ట్రేలియన్',
  BD: 'బంగ్లా',
  BR: 'బ్రెజిలియన్',
  BY: 'బెలారసియన్',
  CA: 'కెనడియన్',
  CN: 'చైనీస్',
  DE: 'జర్మన్',
  EG: 'ఈజిప్షియన్',
  FR: 'ఫ్రెంచ్',
  GB: 'బ్రిటన్ బ్రిటిష్ ఇంగ్లాండ్ ఇంగ్లండ్ యూకే యుకె',
  IL: 'ఇజ్రాయిల్ ఇజ్రాయెలీ ఇజ్రాయెల్',
  IN: 'భారత్ భారత ఇండియా భారతీయ',
  IR: 'ఇరానియన్ ఇరాన్',
  IT: 'ఇటాలియన్',
  JP: 'జపనీస్',
  KP: 'ఉత్తరకొరియా',
  KR: 'దక్షిణకొరియా',
  LK: 'శ్రీలంక',
  NP: 'నేపాలీ',
  PK: 'పాక్ పాకిస్తాన్ పాకిస్థాన్ పాకిస్తానీ',
  PL: 'పోలిష్',
  PS: 'పాలస్తీనా పాలస్తీనియన్',
  RU: 'రష్యన్ రష్యా రష్యాన్',
  SA: 'సౌదీ',
  SY: 'సిరియన్',
  TR: 'టర్కీ టర్కిష్ తుర్కియే',
  UA: 'ఉక్రేనియన్ ఉక్రెయినియన్ యుక్రెయిన్ ఉక్రెయిన్',
  US: 'అమెరికా అమెరికన్ యుఎస్ యూఎస్ యుఎస్ఎ యూఎస్ఏ',
}

export const states: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    Object.entries(byState).flatMap(([code, words]) => words.split(' ').map((word) => [word, `state:${code}`])),
  ),
  'ఉత్తర కొరియా': 'state:KP',
  'దక్షిణ కొరియా': 'state:KR',
  'యు.ఎస్': 'state:US',
  'సౌదీ అరేబియా': 'state:SA',
}
