"""Japanese: the words that times, votes and everyday talk are made of."""

from __future__ import annotations

from service.domain.slot import Daypart
from service.languages.ja.names import NAMES
from service.languages.ja.talk import COMMON, TALK
from service.parsing import kind
from service.parsing.language import (
    Lexicon,
    Meaning,
    PartOfDay,
    Unit,
    clock,
    day,
    means,
    month,
    ordinal,
    part,
    period,
    unit,
    weekday,
)

_ONES = "一二三四五六七八九"


def _numbers() -> list[tuple[Meaning, str]]:
    """Numbers in kanji to ninety-nine; they are written as digits are: 三時, 十二月二十五日."""
    words = [
        (number, "" if number < 10 else _ONES[number // 10 - 1] if number > 19 else "") for number in range(1, 100)
    ]
    found: list[tuple[Meaning, str]] = []
    for number, tens in words:
        text = tens + ("十" if number > 9 else "") + (_ONES[number % 10 - 1] if number % 10 else "")
        found.append((means(number=number, digits=len(str(number))), text))
    found.append((means(number=0, digits=1), "〇, 零"))
    for year in range(2020, 2040):
        text = "".join("〇一二三四五六七八九"[int(digit)] for digit in str(year))
        found.append((means(number=year, digits=4), f"{text}, {text.replace('〇', '零')}"))
    return found


def _part(daypart: Daypart, starts: int, ends: int, *, on: int | None = None) -> Meaning:
    """A part of the day whose hours are wider than elsewhere: 午後10時 is ten at night."""
    return {kind.PART: PartOfDay(daypart, starts, ends, on)}


_DAYS = "月火水木金土日"
_ALONE: tuple[Meaning, ...] = (  # a weekday's one letter means other things too
    means(kind.PLAIN, kind.MONTH_MARK, weekday=0),
    *(means(kind.PLAIN, weekday=number) for number in range(1, 6)),
    means(kind.PLAIN, kind.DAY_MARK, weekday=6, unit=Unit.DAY),
)

LANGUAGE = Lexicon(
    code="ja",
    letters="\u3041-\u309f\u30a1-\u30fa\u30fc",
    month_first=True,
    words=(
        # days
        *((weekday(i), f"{name}曜, {name}曜日, {name}よう, {name}ようび") for i, name in enumerate(_DAYS)),
        *((weekday(i), sign) for i, sign in enumerate("㈪㈫㈬㈭㈮㈯㈰")),
        *((meaning, name) for meaning, name in zip(_ALONE, _DAYS, strict=True)),
        (weekday(0), "げつようび, げつよう"),
        (weekday(1), "かようび"),
        (weekday(2), "すいようび, すいよう"),
        (weekday(3), "もくようび, もくよう"),
        (weekday(4), "きんようび, きんよう, 花金, 華金"),
        (weekday(5), "どようび, どよう"),
        (weekday(6), "にちようび, にちよう"),
        (day(0), "今日, きょう, 本日, 今日中"),
        (day(1), "明日, あした, あす, 明日中"),
        (day(2), "明後日, あさって"),
        (day(3), "明々後日, 明明後日, しあさって"),
        (means(day=1, follows=True), "翌日, その翌日, その次の日"),
        (means(day=2, follows=True), "翌々日"),
        (means(day=7, follows="again"), "その次の週, その翌週, その次のやつ"),
        (day(-1), "昨日, きのう, 前日"),
        (day(-2), "一昨日, おととい"),
        *((month(i), f"{name}月") for i, name in enumerate((*_ONES, "十", "十一", "十二"), 1)),
        # parts of the day and meals
        (
            part(Daypart.MORNING),
            "朝の部, 朝, 午前, 午前中, あさ, 早朝, 朝イチ, 朝一, 朝いち, 昼前, お昼前, 朝方, 午前の部, ごぜん",
        ),
        (part(Daypart.MORNING), "モーニング"),
        (
            part(Daypart.MIDDAY),
            "昼の部, 昼, お昼, ひる, おひる, 昼頃, 昼ごろ, お昼頃, お昼ごろ, 昼時, お昼時, 真昼, 昼休み",
        ),
        (
            _part(Daypart.AFTERNOON, 12, 24),
            "午後, 午后, 昼過ぎ, 昼すぎ, お昼過ぎ, お昼すぎ, 昼間, 午後の部, ごご, 夕方前, 放課後",
        ),
        (_part(Daypart.EVENING, 15, 24), "夕方, 夕刻, 夕, ゆうがた"),
        (
            _part(Daypart.EVENING, 16, 24),
            "夜, 晩, よる, 夜間, 夜遅め, 夜早め, 夜の部, 仕事終わり, 仕事帰り, 会社帰り, 仕事後, 退勤後, "
            "終業後, 業務後",
        ),
        (part(Daypart.NIGHT), "深夜, 夜中, 真夜中, 夜更け"),
        (part(Daypart.MORNING, on=0), "今朝, けさ"),
        (part(Daypart.MORNING, on=1), "明朝"),
        (_part(Daypart.EVENING, 16, 24, on=0), "今夜, 今晩, こんや, こんばん"),
        (_part(Daypart.EVENING, 16, 24, on=1), "明晩"),
        (_part(Daypart.EVENING, 16, 24, on=-1), "昨夜, 昨晩, ゆうべ, 夕べ"),
        (part(Daypart.MORNING, meal=True), "朝食, 朝ごはん, 朝ご飯, 朝飯, 朝活"),
        (
            part(Daypart.MIDDAY, meal=True),
            "ランチ, 昼食, 昼ごはん, 昼ご飯, 昼飯, お昼ご飯, お昼ごはん, ランチタイム, 昼食時, ランチ会, ブランチ",
        ),
        (part(Daypart.AFTERNOON, meal=True), "おやつ, お茶の時間, ティータイム"),
        (
            part(Daypart.EVENING, meal=True),
            "夕食, 夕飯, 夕ご飯, 夕ごはん, 晩ご飯, 晩ごはん, 晩飯, 夜ご飯, 夜ごはん, ディナー, 夕食時, 晩酌",
        ),
        (clock(12), "正午"),
        (clock(0), "零時"),
        (means(kind.NOW), "今すぐ, いますぐ, 至急, ただちに"),
        (means(kind.NOW, kind.PLAIN, kind.TELLS_TIME), "今, 現在"),
        (means(kind.TELLS_TIME), "もう, もうすぐ, やっと, まだ"),
        (means(kind.NOW, kind.AHEAD), "今から, いまから, これから, 今より"),
        # units
        (means(kind.MINUTE_MARK, unit=Unit.MINUTE), "分, ふん"),
        (unit(Unit.MINUTE), "分間"),
        (means(kind.ZONE_SIGN, unit=Unit.HOUR), "時間"),
        (unit(Unit.DAY), "日間"),
        (unit(Unit.WORKDAY), "営業日"),
        (means(kind.PLAIN, unit=Unit.WORKDAY), "平日, 平日夜, 平日昼"),
        (unit(Unit.WEEK), "週, 週間"),
        (unit(Unit.WEEKEND), "週末, ウィークエンド"),
        (
            unit(Unit.MONTH),
            "か月, ヶ月, ヵ月, カ月, ケ月, 箇月, ヶ月間, か月間, カ月間, ヵ月間, ケ月間",
        ),
        (means(kind.YEAR_MARK, unit=Unit.YEAR), "年"),
        (unit(Unit.YEAR), "年間"),
        (means(duration=30), "半時間"),
        # numbers and clocks
        *_numbers(),
        (means(kind.HOUR_MARK), "時, 時ちょうど, 時ジャスト, 時きっかり, じ"),
        (means(kind.HALF), "半, はん"),
        (ordinal(-1), "最終, 最後の, 最終の"),
        *((ordinal(i), f"第{name}") for i, name in enumerate("一二三四五", 1)),
        (means(kind.ORDINAL_SIGN), "第"),
        (means(kind.MONEY), "円, えん, ドル, ユーロ, ポンド, 万円, 千円, 億円, ウォン, 元"),
        (
            means(kind.QUANTITY),
            "人, 名, 名様, 個, 回, 枚, 本, 冊, 歳, 才, 台, 匹, 杯, 度, 点, 位, 倍, つ, 話, 巻, 章, 号, 番, "
            "番線, 号室, 丁目, 番地, ページ, 周年, 周目, 連勝, 連敗, キロ, グラム, リットル, メートル, センチ, "
            "ミリ, パーセント, 割, 割引, 万, 千, 億, 対, 件, 箱, 袋, 皿, 本目, 回目, 人目, 日目, 週目, 年目, "
            "ヶ月目, 時間目, 限, 限目, 年生, 組, 班, 階, 畳, 票, 泊, 種類, 年ぶり, 日ぶり, ヶ月ぶり, 週間ぶり, "
            "時間ぶり, 世紀, 年前, 勝, 敗, 戦, 着, 足, 通, 曲, 問, 点差, 秒, 合, 大さじ, 小さじ, カップ, 切れ, "
            "玉, 束, 株, ヶ所, か所, 箇所, 行, 行目, 文字, 人分, 人前, 名分, 席, 次会, 次",
        ),
        (
            means(kind.APPROX),
            "頃, ごろ, ころ, くらい, ぐらい, 過ぎ, すぎ, 位から, 前後, あたり, 辺り, 台, ちょい前, ちょい過ぎ, "
            "少し前, 約, ほど, だいたい, 大体, およそ, おおよそ, めど, 目処, 目安",
        ),
        (means(kind.HOUR_MARK), "ちょうど, ジャスト, ぴったり, きっかり"),
        # what ties a time together: it stands behind its word
        (means(kind.OF, kind.PARTICLE), "の"),
        (means(kind.AND, kind.PARTICLE), "も"),
        (means(kind.ON, kind.PARTICLE), "に, で, を, が, とか, には, にて, での, にも, でも"),
        (means(kind.ON, kind.TOPIC, kind.PARTICLE), "は, なら, だったら, だと, ならば, については, に関しては"),
        (means(kind.TO, behind="from"), "から, からの, スタート, から開始, よりスタート, より開始"),
        (means(behind="before"), "まで, までに, までには, 以前, までの, までで"),
        (means(behind="after"), "以降, 以後, いこう, 以降で, 以降に, 降, から後, より後, 以降から"),
        (means(behind="within"), "以内, 以内に, 以内で"),
        (means(behind="between"), "のどこか, の間, の間に, 間, の間で, 間に, 間で, あいだ, のあいだ"),
        (means(behind="between"), "中, じゅう, 中に, のうち, 中のどこか"),
        (means(kind.ALL_DAY), "終日, 丸一日, まる一日, 一日空いて, 一日フリー"),
        (
            means(behind="edge", edge="start"),
            "初, 初め, はじめ, の初め, のはじめ, 上旬, の上旬, 頭, の頭, 初旬, の初旬, 前半, の前半, アタマ, あたま",
        ),
        (means(behind="edge", edge="middle"), "中旬, の中旬, 半ば, の半ば, なかば, 中頃, 中ごろ, の中頃"),
        (
            means(behind="edge", edge="end"),
            "末, の末, 下旬, の下旬, 終わり, の終わり, 後半, の後半, 末頃, 末ごろ, すえ, 終わり頃, 終わりごろ",
        ),
        (means(behind="edge", edge="rest"), "の残り, の残りの日, 残り, いっぱい"),
        (means(kind.AGO, behind="before"), "前, まえ, 前に, まえに"),
        (means(kind.LATER, behind="later"), "後, のち, 先, 後に, 先に, あと, 後くらい, 後ぐらい"),
        (means(kind.DASH), "ー, ⇒, →, ➡"),
        (means(kind.COMMA), "・"),
        (means(kind.AND), "と, および, 及び, ならびに, や, and, それと, あとは, そして"),
        ({kind.OR: "tie"}, "か"),
        (means(kind.OR), "または, 又は, もしくは, 若しくは, それとも, あるいは, 或いは, or"),
        (
            means(kind.BUT),
            "けど, けれど, けれども, だけど, ですけど, ですが, だが, しかし, でもいいけど, ただ, ただし, 一方, "
            "逆に, だけども, んですが, のですが, んだけど, ますが, ましたが, んですけど",
        ),
        (means(shift=0), "この"),
        (means(kind.NEAREST, shift=1), "今度の, こんどの, 次回の, 直近の"),
        (means(shift=1), "次の, つぎの, 今後, 今後の, 向こう, この先, これからの"),
        (means(shift=-1), "前の, 先の, この前の, こないだの, この間の, 去る, 過去, 直前の"),
        (means(kind.EVERY), "毎, 各"),
        (means(kind.EVERY, daily=True), "毎日, まいにち, 連日, 日々"),
        (
            means(kind.EVERY, cycle=("WEEKLY", 2)),
            "隔週, 隔週の, 隔週で",
        ),
        (
            means(kind.EVERY, cycle=("WEEKLY", 1)),
            "毎週, 毎週の, 週1で, 週一で, まいしゅう",
        ),
        (means(kind.EVERY, cycle=("MONTHLY", 1)), "毎月, 毎月の, まいつき, 月1で, 月一で"),
        (period(Unit.WEEK, 0), "今週, こんしゅう, 今週内"),
        (period(Unit.WEEK, 1), "来週, らいしゅう, 翌週, 次週, 来週内"),
        (period(Unit.WEEK, 2), "再来週, さらいしゅう, 翌々週"),
        (period(Unit.WEEK, 3), "再々来週, 再再来週"),
        (period(Unit.WEEK, -1), "先週, せんしゅう, 前週, 先々週, 先週末"),
        (period(Unit.WEEKEND, 0), "今週末, この週末, こんしゅうまつ"),
        (period(Unit.WEEKEND, 1), "来週末, 次の週末, らいしゅうまつ, 翌週末"),
        (period(Unit.WEEKEND, 2), "再来週末"),
        (period(Unit.MONTH, 0), "今月, こんげつ, 当月, 今月内"),
        (period(Unit.MONTH, 1), "来月, らいげつ, 翌月, 来月内, 次の月, その次の月"),
        (period(Unit.MONTH, 2), "再来月, さらいげつ"),
        (period(Unit.MONTH, -1), "先月, せんげつ, 前月, 先々月"),
        (period(Unit.YEAR, 0), "今年, ことし, 本年, 今年度, 年内"),
        (period(Unit.YEAR, 1), "来年, らいねん, 翌年, 来年度, 年明け"),
        (period(Unit.YEAR, 2), "再来年"),
        (period(Unit.YEAR, -1), "去年, 昨年, 一昨年, おととし, 前年"),
        (means(kind.MONTH_MARK, period_edge=(Unit.MONTH, "end")), "月末, げつまつ"),
        (means(kind.MONTH_MARK, period_edge=(Unit.MONTH, "start")), "月初, 月初め, 月頭, 月はじめ"),
        (means(kind.MONTH_MARK, period_edge=(Unit.MONTH, "middle")), "月半ば, 月なかば"),
        (means(period_edge=(Unit.WEEK, "start")), "週頭, 週初め, 週はじめ, 週前半, 週の前半, 週の頭, 週アタマ"),
        (means(period_edge=(Unit.WEEK, "middle")), "週半ば, 週中, 週の半ば, 週なかば, 週の真ん中"),
        (means(period_edge=(Unit.WEEK, "end")), "週後半, 週の後半"),
        (means(period_edge=(12, "end")), "年末, ねんまつ"),
        (means(weekday=0, shift=1), "週明け"),
        *NAMES,
        (means(kind.ZONE_SIGN), "標準時, 現地時間"),
        (means(kind.NOT), "じゃなくて, ではなく, じゃなく, ではなくて"),
    ),
    talk=TALK,
    common=COMMON,
)
