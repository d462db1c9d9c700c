import type { HeadFinalWords } from '../sections/head-final.ts'

const list = (words: string): string[] => words.trim().split(/\s+/)

export const headFinal = {
  reflexives: list('खुद स्वयं अपने अपनी अपना'),
  selfSubjects: [],
  firstPerson: list('मैं हम मेरा मेरे मेरी हमारा हमारे हमारी हमें मुझे'),
  frameWords: list('बाद दौरान पहले पूर्व मौके अवसर उपरांत पश्चात अलावा बजाय बावजूद तहत साथ जरिए माध्यम हवाले जवाब तौर सिलसिले'),
  frameEndings: [],
  links: list('का के की'),
  linkEndings: [],
  modifierEndings: [],
  objectEndings: [],
  topicEndings: [],
  questionEndings: [],
  refusals: { speaking: [], refusing: [] },
  allegations: list('आरोप* दाव* खबर* रिपोर्ट* अफवाह* अटकल* अटकलें अटकलों दुष्प्रचार* कयास*'),
  pointers: [],
  jointly: list('दोनों'),
  titles: [],
  hearsay: [],
  particles: null,
  postposed: {
    genitives: list('का के की'),
    describing: list(
      'हुए हुई हुआ हो वाले वाली वाला स्थित मौजूद परिचित संबंधित संबद्ध जुड़े जुड़ी जुड़ा शामिल तैनात आए आई दिए दी किए गए गई जारी प्रभावित वाकिफ आधारित अवगत निर्वाचित समर्थित पोषित',
    ),
    bare: list(
      'बोले बोली बोलीं बोला बोलते बोलती कहते कहती कहता कहना मानते मानती मानता मानना रहे रही रहा चुके चुका चुकी करते करती करता देते देती देता लगाते लगाती लगाता जताते जताती जताता बताते बताती बताता लिखते लिखती लिखता दोहराते पूछते पूछती करेंगे करेगा करेगी देंगे देगा देगी लगता दावा तर्क',
    ),
    to: list('से को'),
    agents: ['द्वारा', 'की ओर से', 'की तरफ से', 'के द्वारा', 'की तरफ़ से'],
    inside: list('में'),
  },
} satisfies HeadFinalWords
