import type { WholeTable } from '../../../db/whole/tables.ts';
import { formatDateTime } from '../../../preload/contract/dates.ts';
import { formatCount } from '../../../preload/contract/money.ts';
import { columnAbout, columnLabel, tableAbout, tableLabel } from './names.ts';

export interface WrittenTable {
  readonly table: WholeTable;
  readonly file: string;
  readonly rows: number;
}

interface Facts {
  readonly institution: string;
  readonly now: string;
  readonly actor: string;
  readonly tables: readonly WrittenTable[];
  readonly files: number;
}

const line = '-'.repeat(72);

/** OKUBENI.txt: what lies in the folder and what every table and column means, for whoever has no program. */
export function readme({ institution, now, actor, tables, files }: Facts): string {
  const total = tables.reduce((sum, { rows }) => sum + rows, 0);
  return [
    'MUHTARLIK DEFTERİ: AÇIK DIŞA AKTARIM',
    '',
    ...(institution === '' ? [] : [`Kurum: ${institution}`]),
    `Düzenlenme: ${formatDateTime(now)}`,
    ...(actor === '' ? [] : [`Düzenleyen: ${actor}`]),
    `İçerik: ${formatCount(tables.length)} tablo, ${formatCount(total)} kayıt, ${formatCount(files)} dosya`,
    '',
    'Bu klasör, kurumun bütün kayıtlarını program olmadan okunabilecek biçimde tutar. Adlar, telefonlar ve öteki kişisel',
    'veriler de içindedir; yalnız yetkililerle paylaşın.',
    '',
    'KLASÖRDE NE VAR',
    '  tablolar/    Her tablo için bir Excel dosyası (.xlsx). Excel ve LibreOffice ile açılır.',
    '  dosyalar/    Kayıtlara eklenmiş dosyalar, programdaki adlarıyla (eklenmiş dosya yoksa bu klasör de yoktur).',
    '  bilgi.json   Hangi tablonun hangi dosyada ve kaç kayıt olduğu; geri almada buna bakılır.',
    '',
    'TABLOLAR NASIL OKUNUR',
    '  “Veri” sayfasında birinci satır sütunların Türkçe adları, ikinci satır teknik adlarıdır; kayıtlar üçüncü satırdan',
    '  başlar. “Açıklama” sayfası sütunları anlatır. Bir tablo bir sayfaya sığmazsa “Veri 2” ile sürer.',
    '  Günler ve anlar gerçek Excel tarihidir. Sayı, tarih ya da formül gibi görünen metinler metin olarak durur.',
    '  Boş hücre “değer yok” demektir.',
    '  Excel bir hücreye en çok 32.767 karakter alır. Daha uzun bir metnin yalnız başı hücrede durur; tamamı aynı dosyanın',
    '  “Uzun metinler” sayfasında, kayıt sırası (1, üçüncü satırdır) ve sütunun teknik adıyla, parçalar halindedir.',
    '  Excel dosyasının tutamadığı denetim karakterleri Excel’in kendi yazımıyla durur: örneğin U+0000, _x0000_ olarak.',
    '',
    'KAYITLARI YENİDEN PROGRAMA ALMAK',
    '  Yeni ve boş bir veri klasörüne, komut satırından:',
    '  muhtarlik-defteri --veri YENI_KLASOR --ice-al BU_KLASOR',
    '  Program kayıtları sayılarıyla karşılaştırır; eksik ya da uymayan bir şey varsa hiçbir şey almaz.',
    '',
    'TABLOLAR VE SÜTUNLAR',
    ...tables.flatMap(explained),
    '',
  ].join('\r\n');
}

function explained({ table, file, rows }: WrittenTable): string[] {
  return [
    line,
    `${tableLabel(table.name)} (teknik ad: ${table.name})`,
    `tablolar/${file}: ${formatCount(rows)} kayıt`,
    tableAbout(table.name),
    '',
    ...table.columns.map((column) => `  ${columnLabel(table.name, column.name)} [${column.name}]: ${columnAbout(column)}`),
    '',
  ];
}
