import type { Catalogue } from '../kinds.ts'

export const id: Catalogue = {
  group_opened: [
    'Grup Anda sudah dibuka',
    'Anda membayar {total} untuk {title}. Bagikan tautannya: masih perlu {missing} orang, sampai {deadline}. Jika grup tidak penuh, semua uang Anda kembali.',
  ],
  member_joined: ['{name} bergabung di grup Anda', '{title}: masih perlu {missing} orang, sampai {deadline}.'],
  pledge_paid: [
    'Anda sudah ikut',
    'Anda membayar {total} untuk {title}. Masih perlu {missing} orang, sampai {deadline}. Jika grup tidak penuh, semua uang Anda kembali.',
  ],
  pledge_lapsed: [
    'Tempat Anda dilepas',
    '{title} tidak dibayar tepat waktu, jadi tempat Anda kembali ke grup. Tidak ada uang yang ditarik; Anda bisa bergabung lagi selama masih ada tempat.',
  ],
  group_succeeded: [
    'Grup Anda lengkap!',
    '{title} jadi milik Anda seharga {total}. {shop} mengirim pesanan {number} paling lambat {dispatch}.',
  ],
  group_failed: [
    'Grup Anda tidak penuh',
    'Belum cukup orang yang ikut membeli {title} sampai batas waktu. Uang Anda {total} sedang dikembalikan sepenuhnya.',
  ],
  group_over: [
    'Grup berakhir sebelum Anda membayar',
    'Belum cukup orang yang ikut membeli {title} sampai batas waktu. Tidak ada uang yang ditarik.',
  ],
  group_cancelled: [
    '{shop} menarik penawarannya',
    'Penawaran {title} dibatalkan: “{reason}”. Uang yang Anda bayar sedang dikembalikan sepenuhnya.',
  ],
  payment_failed: [
    'Pembayaran tidak berhasil',
    '{total} untuk {title} tidak ditarik. Tempat Anda disimpan sampai {pay_by}: coba lagi sebelum itu.',
  ],
  payment_twice: [
    'Anda membayar dua kali, satu pembayaran dikembalikan',
    'Pembayaran Anda untuk {title} sudah kami terima. Yang kedua sedang dikembalikan sepenuhnya.',
  ],
  payment_late: [
    'Pembayaran Anda dikembalikan',
    'Uang Anda {total} untuk {title} masuk saat tempat sudah habis. Uang itu sedang dikembalikan sepenuhnya.',
  ],
  order_paid: [
    'Pesanan {number} sudah dibayar',
    '{shop} mengirim {title} paling lambat {dispatch}. Kami beri tahu saat barang dikirim.',
  ],
  order_lapsed: [
    'Pesanan {number} tidak dibayar',
    '{title} tidak dibayar tepat waktu, jadi pesanan berakhir. Tidak ada uang yang ditarik; Anda bisa memesan lagi.',
  ],
  order_shipped: [
    '{title} sedang dikirim',
    '{shop} mengirim pesanan {number} dengan {carrier}, nomor resi {tracking}. Konfirmasi saat sudah diterima; tanpa kabar dari Anda, pesanan dianggap diterima pada {receive_by}.',
  ],
  order_counts_as_received: [
    'Pesanan {number} dianggap diterima',
    'Waktu untuk mengonfirmasi {title} sudah lewat. Anda masih bisa mengembalikannya sampai {return_until}.',
  ],
  order_cancelled_unpaid: [
    'Pesanan {number} dibatalkan',
    '{shop} membatalkan {title}: “{reason}”. Anda belum membayar apa pun.',
  ],
  order_cancelled: [
    'Pesanan {number} dibatalkan',
    '{shop} membatalkan {title}: “{reason}”. Uang Anda {total} sedang dikembalikan sepenuhnya.',
  ],
  refund_done: [
    'Pengembalian dana selesai',
    '{amount} untuk {title}, pesanan {number}, sudah kembali lewat cara Anda membayar. Bank mungkin perlu beberapa hari untuk menampilkannya.',
  ],
  order_to_ship: ['Perlu dikirim: {title}', 'Pesanan {number} sudah dibayar. Kirim paling lambat {dispatch}.'],
  order_cancelled_by_buyer: [
    'Pesanan {number} dibatalkan pembeli',
    'Jangan kirim {title}. Pembeli menerima kembali {total}.',
  ],
  order_settled: [
    'Pesanan {number} sudah selesai dibukukan',
    '{amount} untuk {title} milik Anda, setelah biaya pasar {fee}.',
  ],
  place_paid: [
    'Anda sudah ikut',
    'Anda membayar {total} untuk {title}: sejauh ini {joined} dari {goal}, sampai {deadline}. Jika sasaran tidak tercapai, semua uang kembali; makin banyak yang ikut, makin murah bagi semua.',
  ],
  group_succeeded_cheaper: [
    'Berhasil, dan lebih murah',
    '{title} milik Anda seharga {total}: tingkat yang lebih baik tercapai, jadi {drop} kembali kepada Anda. {shop} mengirim pesanan {number} paling lambat {dispatch}.',
  ],
  left_group: [
    'Anda keluar dari grup',
    'Tempat Anda untuk {title} kosong lagi. {total} Anda sedang dikembalikan sepenuhnya.',
  ],
  balance_due: [
    'Berhasil: bayar sisanya',
    '{title} akan dibuat. Uang muka {deposit} sudah dihitung; bayar sisa {balance} sebelum {balance_due}. Jika tidak, pesanan berakhir dan uang muka kembali.',
  ],
  balance_due_or_lost: [
    'Berhasil: bayar sisanya',
    '{title} akan dibuat. Uang muka {deposit} sudah dihitung; bayar sisa {balance} sebelum {balance_due}. Jika tidak, pesanan berakhir dan uang muka menjadi milik toko, sesuai kesepakatan.',
  ],
  balance_reminder: [
    'Jangan lupa sisanya',
    '{balance} untuk {title} harus dibayar sebelum {balance_due}. Jika tidak, pesanan berakhir dan uang muka {deposit} kembali.',
  ],
  balance_reminder_or_lost: [
    'Jangan lupa sisanya',
    '{balance} untuk {title} harus dibayar sebelum {balance_due}. Jika tidak, pesanan berakhir dan uang muka {deposit} menjadi milik toko, sesuai kesepakatan.',
  ],
  balance_missed: [
    'Sisa tidak dibayar tepat waktu',
    'Pesanan {number} untuk {title} berakhir. Uang muka {deposit} sedang dikembalikan sepenuhnya.',
  ],
  balance_missed_and_lost: [
    'Sisa tidak dibayar tepat waktu',
    'Pesanan {number} untuk {title} berakhir. Sesuai kesepakatan saat Anda membayar, {shop} menyimpan uang muka {deposit}.',
  ],
  deposit_kept: [
    'Uang muka menjadi milik Anda',
    'Sisa pesanan {number} tidak dibayar tepat waktu. Uang muka {deposit} untuk {title} masuk ke saldo Anda; unitnya bebas lagi.',
  ],
  line_placed: [
    'Giliran Anda: bayar sekarang',
    'Anda mengantre untuk {title}, dan satu tempat kembali kosong. Tempat itu disimpan untuk Anda sampai {pay_by}; bayar {total} sebelum itu.',
  ],
  line_over: [
    'Antrean berakhir',
    'Tidak ada tempat untuk {title} yang kembali kosong bagi Anda. Tidak ada yang ditagih. Produk mungkin masih dijual satuan.',
  ],
  bargain_helped: [
    '{name} membantu Anda',
    '{title} kini {price} bagi Anda. Yang sudah membantu: {helpers}. Anda dapat membeli dengan harga ini kapan saja.',
  ],
  deal_progress: ['Kabar tentang {title}', '{shop}: “{text}”'],
  deal_delay: [
    '{title} akan terlambat',
    '{shop}: “{text}” Kini diperkirakan siap pada {ready_by}. Jika itu terlalu lambat, buka pesanan Anda: Anda dapat membatalkannya dan semua uang kembali.',
  ],
  deal_ready: ['{title} sudah siap', '{shop}: “{text}” Berikutnya dikirim.'],
  deal_better: [
    '{title}: syarat lebih baik bagi Anda',
    '{shop} memperbaiki syarat penawaran yang Anda ikuti. Jika harga turun, Anda membayar yang lebih rendah dan selisihnya kembali dengan sendirinya.',
  ],
  deal_restarted: [
    '{title}: penawaran berubah',
    '{shop} mengakhiri penawaran dan memulai yang baru dengan syarat lain. Grup Anda tetap dengan syarat saat Anda ikut.',
  ],
  refund_done_tier: [
    'Selisih harga sudah kembali',
    'Semua membayar lebih sedikit untuk {title} karena tingkat yang lebih baik tercapai: {amount} kembali lewat cara Anda membayar.',
  ],
  refund_done_part: [
    'Sebagian harga sudah kembali',
    '{shop} mengembalikan {amount} untuk {title}, pesanan {number}, lewat cara Anda membayar.',
  ],
  order_address_changed: [
    'Alamat baru untuk pesanan {number}',
    'Pembeli {title} mengganti alamat. Lihat pesanan sebelum mengirimnya.',
  ],
  shop_opened: ['{shop} menunggu tinjauan', '{name} membuka toko. Lihat dan putuskan apakah boleh berjualan.'],
  shop_approved: ['{shop} sudah buka', 'Toko Anda disetujui. Isi dengan produk dan mulai berjualan.'],
  shop_rejected: ['{shop} tidak disetujui', 'Alasannya: “{reason}”. Perbaiki, lalu hubungi pengelola pasar.'],
  shop_suspended: [
    '{shop} untuk sementara tidak boleh berjualan',
    'Alasannya: “{reason}”. Pesanan yang sudah dibayar tetap harus dikirim. Hubungi pengelola pasar untuk buka lagi.',
  ],
  staff_joined: ['{name} sekarang bekerja di {shop}', 'Undangan Anda diterima.'],
  leader_applied: ['{name} ingin menjadi ketua kelompok', 'Lihat pengajuan dan titik ambilnya, lalu putuskan.'],
  leader_approved: [
    'Anda sekarang ketua kelompok',
    'Titik ambil Anda terlihat oleh pembeli di sekitar. Jaga agar jam bukanya selalu benar.',
  ],
  leader_rejected: [
    'Pengajuan Anda belum diterima',
    'Alasannya: “{reason}”. Perbaiki yang perlu, lalu minta ditinjau lagi.',
  ],
  leader_suspended: [
    'Anda untuk sementara bukan ketua kelompok',
    'Alasannya: “{reason}”. Titik ambil Anda tidak menerima yang baru; yang sudah dibeli tetap harus diserahkan. Hubungi pengelola pasar untuk melanjutkan.',
  ],
  pickup_opened: [
    '{name} membawa {title} ke {point}',
    'Tetangga bisa ikut sampai {cut_off}. Setelah itu Anda mengirim semuanya ke satu tempat itu.',
  ],
  pickup_succeeded: [
    'Pengambilan {title} jadi dilaksanakan',
    '{shop} sekarang mengirim ke {point}. Jumlah dipesan: {units}. Beri tahu saat paketnya tiba.',
  ],
  pickup_over: [
    'Pengambilan {title} tidak jadi',
    'Tidak ada yang perlu diserahkan di {point}. Yang sudah membayar menerima uangnya kembali penuh.',
  ],
  pickup_shipped: [
    '{title} sedang dikirim ke {point}',
    '{shop} sudah mengirim pesanan {number}. Kami beri tahu saat bisa diambil.',
  ],
  pickup_arrived: [
    '{title} sudah bisa diambil',
    'Pesanan {number} ada di {point} sampai {until}. Tunjukkan kode Anda di sana: {code}.',
  ],
  pickup_handed_over: [
    '{title} sudah Anda ambil',
    'Pesanan {number} diserahkan kepada Anda di {point}. Anda masih bisa mengembalikannya sampai {return_until}.',
  ],
  pickup_missed: [
    '{title} masih menunggu Anda',
    'Waktu mengambil pesanan {number} di {point} sudah lewat. Kode {code} masih berlaku, tetapi sehari lagi paket bisa kembali ke toko. Jika begitu, uang Anda kembali penuh.',
  ],
  pickup_left: [
    '{name} belum mengambil {title}',
    'Pesanan {number} masih ada di {point}. Anda bisa menyerahkannya belakangan, atau mengembalikannya ke toko sehari lagi.',
  ],
  pickup_returned: [
    '{title} kembali ke toko',
    'Pesanan {number} tidak diambil di {point}. Uang Anda {total} sedang dikembalikan penuh.',
  ],
  pickup_back: [
    '{title} kembali kepada Anda',
    'Pesanan {number} tidak diambil di {point}, dan pembelinya menerima {total} kembali. Tambahkan barangnya ke stok saat sudah tiba.',
  ],
  more: ['{title} (dan {count} lainnya)', ''],
  footer: ['', 'Anda menerima email ini karena punya akun di {market}: {url}'],
}
