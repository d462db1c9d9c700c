import type { TextWords } from '../sections/text.ts'

export const text = {
  clitics: null,
  abbreviations:
    'al ang art b br bm cd ds dr fot gen gr godz hab im in inż itd itp kard kl kpt ks lek lic m.in mec mgr min mjr mld mln n.e nr np o ok os p pl płk pol por prof przyp r red rtm sw st str ś.p św tel tj tys tzn tzw ub ul ur ust w wg woj wyd zob zł zm'.split(
      ' ',
    ),
  starters: [],
  unspaced: null,
  joined: null,
} satisfies TextWords
