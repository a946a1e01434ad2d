"""Names of days and places in Japanese: holidays, cities and countries with their zones."""

from __future__ import annotations

from service.parsing.language import Meaning, feast, holiday, means

NAMES: tuple[tuple[Meaning, str], ...] = (
    # holidays
    (holiday(1, 1), "元日, 元旦, お正月, 正月"),
    (means(days=((8, 13), (8, 16))), "お盆, お盆休み, 盆休み"),
    (means(days=((4, 29), (5, 5))), "ゴールデンウィーク, ゴールデンウイーク, gw, 大型連休"),
    (means(days=((12, 29), (1, 3))), "年末年始"),
    (holiday(12, 31), "大晦日, 大みそか, おおみそか"),
    (holiday(12, 24), "クリスマスイブ, クリスマスイヴ, イブ"),
    (holiday(12, 25), "クリスマス"),
    (holiday(2, 14), "バレンタイン, バレンタインデー"),
    (holiday(3, 14), "ホワイトデー"),
    (holiday(10, 31), "ハロウィン, ハロウィーン"),
    (feast("JP", "Coming of Age Day"), "成人の日, 成人式"),
    (feast("JP", "Vernal Equinox Day"), "春分の日"),
    (feast("JP", "Marine Day"), "海の日"),
    (feast("JP", "Respect for the Aged Day"), "敬老の日"),
    (feast("JP", "Autumnal Equinox Day"), "秋分の日"),
    (feast("JP", "Sports Day"), "スポーツの日, 体育の日"),
    (feast("US", "Thanksgiving Day"), "感謝祭, サンクスギビング"),
    (holiday(2, 11), "建国記念の日, 建国記念日"),
    (holiday(2, 23), "天皇誕生日"),
    (holiday(4, 29), "昭和の日"),
    (holiday(5, 3), "憲法記念日"),
    (holiday(5, 4), "みどりの日"),
    (holiday(5, 5), "こどもの日, 子供の日, 子どもの日"),
    (holiday(8, 11), "山の日"),
    (holiday(11, 3), "文化の日"),
    (holiday(11, 23), "勤労感謝の日"),
    (holiday(7, 7), "七夕"),
    (holiday(2, 3), "節分"),
    (holiday(3, 3), "ひな祭り, 雛祭り"),
    # places
    *(
        (means(place=zone), names)
        for names, zone in (
            ("日本, 東京", "Asia/Tokyo"),
            ("ロンドン, イギリス, 英国", "Europe/London"),
            ("パリ, フランス", "Europe/Paris"),
            ("ローマ, イタリア, ミラノ", "Europe/Rome"),
            ("ベルリン, ドイツ", "Europe/Berlin"),
            ("ニューヨーク, ny, ボストン, ワシントン", "America/New_York"),
            ("ロサンゼルス, サンフランシスコ, シアトル, シリコンバレー", "America/Los_Angeles"),
            ("シカゴ", "America/Chicago"),
            ("ハワイ, ホノルル", "Pacific/Honolulu"),
            ("ソウル, 韓国", "Asia/Seoul"),
            ("北京, 上海, 中国", "Asia/Shanghai"),
            ("台北, 台湾", "Asia/Taipei"),
            ("香港", "Asia/Hong_Kong"),
            ("シンガポール", "Asia/Singapore"),
            ("シドニー", "Australia/Sydney"),
            ("バンコク, タイ", "Asia/Bangkok"),
            ("インド, デリー", "Asia/Kolkata"),
            ("ドバイ", "Asia/Dubai"),
            ("モスクワ", "Europe/Moscow"),
            ("マドリード, スペイン", "Europe/Madrid"),
        )
    ),
    (means(zone="Asia/Tokyo"), "日本標準時"),
    (means(zone="America/Los_Angeles"), "太平洋標準時, 太平洋時間, 西海岸時間, 米国西海岸時間"),
    (means(zone="America/New_York"), "東部標準時, 東部時間, 東海岸時間, 米国東部時間"),
    (means(zone="Europe/Berlin"), "中央ヨーロッパ時間"),
)
