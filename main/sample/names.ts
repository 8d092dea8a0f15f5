import type { Random } from './random.ts';

/** Made-up people: frequent first names and surnames, put together by chance. */

const menNames = [
  'Ahmet', 'Mehmet', 'Mustafa', 'Ali', 'Hüseyin', 'Hasan', 'İbrahim', 'İsmail', 'Osman', 'Yusuf', 'Ömer', 'Süleyman', 'Halil', 'Ramazan', 'Şükrü', 'Recep', 'Salih',
  'Kadir', 'Cemal', 'Kemal', 'Nuri', 'Orhan', 'Hakan', 'Serkan', 'Murat', 'Erdal', 'Turgut', 'Veli', 'Durmuş', 'Satılmış', 'Bekir', 'Tahsin', 'Rıza', 'Selim', 'Sadık',
  'Fikret', 'İlhan', 'Ünal', 'Yaşar', 'Zeki',
] as const;
const womenNames = [
  'Ayşe', 'Fatma', 'Emine', 'Hatice', 'Zeynep', 'Elif', 'Meryem', 'Şerife', 'Zehra', 'Sultan', 'Hanife', 'Nuriye', 'Gülsüm', 'Sevim', 'Nermin', 'Ümmühan', 'Işıl',
  'Songül', 'Havva', 'Döndü', 'Nazmiye', 'Şengül', 'Pınar', 'Derya', 'Gönül', 'Filiz', 'Melahat', 'Aysun', 'İlknur', 'Özlem',
] as const;
const surnames = [
  'Yılmaz', 'Kaya', 'Demir', 'Çelik', 'Şahin', 'Yıldız', 'Yıldırım', 'Öztürk', 'Aydın', 'Özdemir', 'Arslan', 'Doğan', 'Kılıç', 'Aslan', 'Çetin', 'Kara', 'Koç', 'Kurt',
  'Özkan', 'Şimşek', 'Polat', 'Korkmaz', 'Çakır', 'Erdoğmuş', 'Işık', 'Güneş', 'Acar', 'Tunç', 'Bulut', 'Keskin', 'Ünal', 'Avcı', 'Turan', 'Güler', 'Taş', 'Uysal', 'Uçar',
  'Bozkurt', 'Sarı', 'Tekin', 'Karaca', 'Ateş', 'Çoban', 'Gökçe', 'İnce', 'Sezer', 'Duman', 'Bilgin', 'Ercan', 'Kocabıyık', 'Zeybek', 'Efe', 'Karakoç', 'Oğuz', 'Baykal',
  'Dağlı', 'Çamlı', 'Narlı', 'Gürbüz', 'Örnek',
] as const;

export interface NameSource {
  /** A name that nobody in the sample office has yet. */
  fresh(womenShare: number): string;
}

export function createNames(random: Random): NameSource {
  const taken = new Set<string>();
  return {
    fresh(womenShare) {
      for (;;) {
        const firstNames: readonly string[] = random.chance(womenShare) ? womenNames : menNames;
        const first = random.pick(firstNames);
        const second = random.chance(0.12) ? random.pick(firstNames) : first;
        const name = `${second === first ? first : `${first} ${second}`} ${random.pick<string>(surnames)}`;
        if (taken.has(name)) continue;
        taken.add(name);
        return name;
      }
    },
  };
}

/** Numbers that no operator gives: 0 (500) 000 … and, for desks, 0 (252) 000 …; each is used once. */
export function createPhones(random: Random): { mobile(): string; desk(): string } {
  const taken = new Set<string>();
  const fresh = (prefix: string): string => {
    for (;;) {
      const number = `${prefix}${String(random.int(1000, 9999))}`;
      if (taken.has(number)) continue;
      taken.add(number);
      return number;
    }
  };
  return { mobile: () => fresh('0500000'), desk: () => fresh('0252000') };
}
