import type { ChannelCode, DayUnit, Priority, RequestType } from '../../preload/contract/codes.ts';

export interface DeadlineRuleSeed {
  readonly code: string;
  readonly name: string;
  readonly period: number;
  readonly unit: DayUnit;
  /** The whole period after a written extension, or null. */
  readonly extension: number | null;
  /** 'legal' binds by law, 'target' is the office's own promise, 'internal' runs between units. */
  readonly kind: 'legal' | 'target' | 'internal';
  readonly legal_basis: string;
  readonly source: string;
  /** C confirmed in the source, 2 second-hand, U unconfirmed. */
  readonly evidence: 'C' | '2' | 'U';
  /** Empty = every channel. */
  readonly channels: readonly ChannelCode[];
  /** Empty = every type. Information-act requests have their own law, so the other rules name their types. */
  readonly types: readonly RequestType[];
  /** Left out = every priority. */
  readonly priorities?: readonly Priority[];
  /** What allows the clock to stand still; left out = nothing. */
  readonly pause_basis?: string;
  /** What lets an interim answer meet the period; left out = nothing. */
  readonly interim_basis?: string;
}

const APPLICATIONS: readonly RequestType[] = ['sikayet', 'istek', 'ihbar', 'gorus', 'oneri'];
const STAGE_TOLD = '3071 sayılı Kanun m.7: yapılmakta olan işlemin safahatı bildirilirse süre karşılanmış olur; sonuç ayrıca bildirilir.';

/** The rules an office starts with; all of them can be edited, and every computed date shows the legal basis. */
export const deadlineRuleSeeds: readonly DeadlineRuleSeed[] = [
  {
    code: 'mbs',
    name: 'MBS başvurusu',
    period: 15,
    unit: 'gun',
    extension: null,
    kind: 'legal',
    legal_basis: 'İçişleri Bakanlığı 2015/8 sayılı Genelge: Muhtar Bilgi Sistemi üzerinden gelen talepler en geç 15 gün içinde cevaplandırılır. Süre, talebin MBS’ye kaydedildiği günden işler.',
    source: 'Çukurova ve Söğüt belediyeleri muhtarlık işleri müdürlüğü görev tanımları (cukurova.bel.tr, sogut.bel.tr)',
    evidence: 'C',
    channels: ['mbs'],
    types: APPLICATIONS,
  },
  {
    code: 'dilekce',
    name: 'Dilekçe',
    period: 30,
    unit: 'gun',
    extension: null,
    kind: 'legal',
    legal_basis: '3071 sayılı Dilekçe Hakkının Kullanılmasına Dair Kanun m.7: sonuç veya yapılmakta olan işlemin safahatı en geç 30 gün içinde gerekçeli olarak bildirilir. Safahat bildirilmişse sonuç ayrıca bildirilir.',
    source: '3071 sayılı Kanun m.7 (kumrudergisi.com, avyakupakdas.com.tr)',
    evidence: 'C',
    channels: ['dilekce'],
    types: APPLICATIONS,
    interim_basis: STAGE_TOLD,
  },
  {
    code: 'bilgi-edinme',
    name: 'Bilgi edinme başvurusu',
    period: 15,
    unit: 'isgunu',
    extension: 30,
    kind: 'legal',
    legal_basis: '4982 sayılı Bilgi Edinme Hakkı Kanunu m.11: 15 iş günü; bilgi başka birimden sağlanacaksa veya başka kurumun görüşü gerekiyorsa 30 iş günü. Uzatma ve gerekçesi ilk 15 iş günü dolmadan yazılı olarak bildirilir.',
    source: '4982 sayılı Kanun m.11 (menemen.gov.tr, bilgiedinme.dpb.gov.tr, omu.edu.tr)',
    evidence: 'C',
    channels: [],
    types: ['bilgiedinme'],
    pause_basis: '4982 sayılı Kanun: erişim ücreti bildirildiğinde süre, ücret ödeninceye kadar durur.',
  },
  {
    code: 'cimer',
    name: 'CİMER başvurusu',
    period: 30,
    unit: 'gun',
    extension: null,
    kind: 'legal',
    legal_basis: '3071 sayılı Kanun m.7 uyarınca CİMER başvuruları 30 gün içinde cevaplandırılır. Bilgi edinme başvurusu olarak gelenlerde 4982 sayılı Kanun’un 15 iş günü uygulanır.',
    source: 'CİMER uygulamasına ilişkin ikincil kaynak (enpopulersorular.com); kurumunuzca doğrulanmalıdır',
    evidence: '2',
    channels: ['cimer'],
    types: APPLICATIONS,
    interim_basis: STAGE_TOLD,
  },
  {
    code: 'hizmet-standardi',
    name: 'Hizmet standardı (diğer yollar)',
    period: 15,
    unit: 'gun',
    extension: null,
    kind: 'target',
    legal_basis: 'Kanunda süre yoktur; kurumun kendi hizmet standardıdır. Belediyenizin Hizmet Standartları Tablosu’ndaki süreye göre değiştiriniz.',
    source: 'Söğüt Belediyesi şahsen yapılan başvurulara da MBS’deki 15 günü uygular (sogut.bel.tr); başka belediyelerde 3 gün ile 2 hafta arasında değişir',
    evidence: 'U',
    channels: ['bizzat', 'telefon', 'eposta', 'mesaj', 'ziyaret', 'toplanti', 'halkgunu', 'meclis', 'cagri', 'sosyal'],
    types: APPLICATIONS,
  },
  {
    code: 'ic-belge',
    name: 'Birimden belge isteme',
    period: 5,
    unit: 'isgunu',
    extension: null,
    kind: 'internal',
    legal_basis: 'Resmî Yazışmalarda Uygulanacak Usul ve Esaslar Hakkında Yönetmelik m.33: belge talepleri 5 iş günü içinde karşılanır.',
    source: 'Yönetmelik metni (RG 10.06.2020/31151)',
    evidence: 'C',
    channels: [],
    types: [],
  },
  {
    code: 'ic-gorus',
    name: 'Birimden görüş isteme',
    period: 15,
    unit: 'isgunu',
    extension: null,
    kind: 'internal',
    legal_basis: 'Resmî Yazışmalarda Uygulanacak Usul ve Esaslar Hakkında Yönetmelik m.33: görüş talepleri 15 iş günü içinde cevaplandırılır.',
    source: 'Yönetmelik metni (RG 10.06.2020/31151)',
    evidence: 'C',
    channels: [],
    types: [],
  },
  {
    code: 'hedef-oncelikli',
    name: 'Hedef süre: öncelikli talepler',
    period: 7,
    unit: 'gun',
    extension: null,
    kind: 'target',
    legal_basis: 'Kanunda süre yoktur; kurumun öncelikli talepler için kendi hedefidir. Yasal sürenin yanında ayrıca işler.',
    source: 'Program önerisi; kurumunuzca belirlenmelidir',
    evidence: 'U',
    channels: [],
    types: APPLICATIONS,
    priorities: ['oncelikli'],
  },
  {
    code: 'hedef-acele',
    name: 'Hedef süre: acele talepler',
    period: 3,
    unit: 'gun',
    extension: null,
    kind: 'target',
    legal_basis: 'Kanunda süre yoktur; kurumun acele talepler için kendi hedefidir. Yasal sürenin yanında ayrıca işler.',
    source: 'Program önerisi; kurumunuzca belirlenmelidir',
    evidence: 'U',
    channels: [],
    types: APPLICATIONS,
    priorities: ['acele'],
  },
];
