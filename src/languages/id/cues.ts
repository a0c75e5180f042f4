import type { CueTable } from '../cues.ts';

export const cues: CueTable = {
  negated: 'jangan|tidak|tanpa|tak|jangan pernah|dilarang|hindari',
  hindered: 'ragu|lupa|menunda|takut|segan|hanya|menunggu',
  ends: 'dan|tetapi|tapi|namun|siapa|yang|jika|kalau|ketika|bahwa|lalu',
  or: 'atau',
  without: 'tanpa',
  leave_out: [
    String.raw`(?:jangan|tidak boleh|dilarang) (?:pernah )?(?:menyebut|sebut|membahas|bahas|membicarakan|bicara|menyinggung|singgung|mengutip|menampilkan|ungkit)\p{L}*|hindari (?:topik|menyebut|pembahasan|pembicaraan)|(?:abaikan|hilangkan|lewatkan) (?:semua|setiap|bagian)|diam (?:tentang|soal)|tanpa menyebut`,
  ],
  hide: ['sembunyikan|menyembunyikan|rahasiakan|tutupi|menutupi (?:fakta|kesalahan)|tutup-tutupi'],
  change_subject: ['(?:alihkan|ganti|ubah|belokkan|bawa) .{0,25}(?:topik|pembicaraan|percakapan|obrolan)'],
  report: [
    String.raw`(?:laporkan|melaporkan|beri tahu|beritahu|kabarkan|serahkan|adukan|sampaikan|informasikan)\p{L}* .{0,60}(?:polisi|pihak berwajib|pihak berwenang|aparat|pemerintah|kementerian|kepala sekolah|orang tua|intelijen)`,
  ],
  identify: [
    '(?:cari tahu|cari tau|temukan|selidiki|catat|tentukan) (?:siapa|nama|identitas)|(?:buat|susun|simpan) (?:daftar|catatan) (?:nama|orang|siapa|siswa|pengguna)|identifikasi (?:siapa|siswa|orang|pengguna)',
  ],
  pretend: [
    'berpura-pura|pura-pura|(?:katakan|bilang|jawab|klaim) (?:bahwa )?(?:kamu |anda )?tidak (?:tahu|ada)|seolah-olah (?:tidak|tak)|seolah tidak',
  ],
};
