"""Chinese: the words that times, votes and everyday talk are made of, in simplified characters."""

from __future__ import annotations

from typing import Final

from service.domain.slot import Daypart
from service.languages.zh.script import both_scripts, both_scripts_of
from service.languages.zh.talk import COMMON, TALK
from service.parsing import kind
from service.parsing.language import (
    Lexicon,
    Meaning,
    PartOfDay,
    Region,
    Unit,
    clock,
    day,
    feast,
    holiday,
    means,
    month,
    ordinal,
    part,
    period,
    unit,
    weekday,
)

_DIGITS: Final = "一二三四五六七八九"
_ENGLISH: Final = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")  # as in "Friday可以吗"
_READ: Final = ("〇" + _DIGITS, "零" + _DIGITS)  # how a year's digits are read one by one
_TENS: Final = ("十", "二十", "三十", "四十", "五十", "六十", "七十", "八十", "九十")
_WEEK: Final = ("周", "星期", "礼拜")


def _numbers() -> list[tuple[Meaning, str]]:
    """The numbers to 99: 十, 十二, 二十三, 廿三 …"""
    words = list(enumerate(_DIGITS, 1))
    for tens, ten in enumerate(_TENS, 1):
        words += [(10 * tens + value, ten + one) for value, one in enumerate(" " + _DIGITS)]
    words += [(20 + value, "廿" + one) for value, one in enumerate(" " + _DIGITS)]
    words += [(30, "卅"), (31, "卅一"), (2, "两"), (2, "俩"), (0, "零"), (0, "〇")]
    words += [(year, "".join(each[int(one)] for one in str(year))) for year in range(2024, 2036) for each in _READ]
    numbers = [(means(number=value, digits=len(str(value))), word) for value, word in words]
    return [*numbers, *((means(number=value, digits=2), f"零{one}, 〇{one}") for value, one in enumerate(_DIGITS, 1))]


def _weekdays() -> list[tuple[Meaning, str]]:
    """周一, 星期一, 礼拜一 …, also with a digit as people type it: 周5."""
    names = [*_DIGITS[:6], "日"]
    days = [
        (weekday(i), ", ".join([f"{week}{name}" for week in _WEEK] + [f"{week}{i + 1}" for week in _WEEK if i < 6]))
        for i, name in enumerate(names)
    ]
    english = [(weekday(i), name) for i, name in enumerate(_ENGLISH)]
    short = [(means(weekday_short=i), name) for i, name in enumerate(names)]
    return [*days, *short, (weekday(6), "周天, 星期天, 礼拜天, 周7, 星期7, 主日"), *english]


_WORDS: Final[tuple[tuple[Meaning, str | tuple[str, ...]], ...]] = (
    # days
    *_weekdays(),
    (day(0), "今天, 今日, 今儿, 今儿个, 今个儿, 本日"),
    (day(1), "明天, 明日, 明儿, 明儿个, 明个儿, 翌日, 听日"),
    (day(2), "后天, 后日, 后儿"),
    (day(3), "大后天, 大后日"),
    (means(days=(1, 2)), "明后天, 明后两天, 明天后天"),
    (means(days=(0, 1)), "今明两天, 今明天"),
    (means(days=(0, 2)), "这三天, 今明后三天"),
    (means(day=1, follows=True), "第二天, 次日, 隔天, 隔日"),
    (day(-1), "昨天, 昨日, 昨儿, 琴日, 噚日"),
    (day(-2), "前天, 前日, 前儿"),
    (day(-3), "大前天"),
    *((month(i), f"{name}月, {name}月份") for i, name in enumerate([*_DIGITS, "十", "十一", "十二"], 1)),
    (month(1), "元月, 元月份"),
    # parts of the day and meals
    (part(Daypart.MORNING), "早上, 上午, 早晨, 清晨, 早间, 清早, 一早, 一大早, 大清早, 大早上, 朝早, 晨间, 上昼, 午前"),
    ({**part(Daypart.MORNING), kind.PLAIN: True, kind.QUIET: True}, "早, 晨"),
    (part(Daypart.MIDDAY), "中午, 正午, 午间, 晌午, 大中午, 午休, 午休时间"),
    ({kind.PART: PartOfDay(Daypart.AFTERNOON, 12, 24)}, "下午, 午后, 下昼, 大下午, 晏昼"),
    (part(Daypart.EVENING), "晚上, 傍晚, 晚间, 夜晚, 傍晚时分, 大晚上, 夜间, 下班后, 放学后, 夜晚间, 下班以后, 晚上头"),
    ({**part(Daypart.EVENING), kind.PLAIN: True}, "晚"),
    (part(Daypart.NIGHT), "夜里, 半夜, 深夜, 大半夜, 后半夜, 三更半夜, 夜深"),
    ({kind.PART: PartOfDay(Daypart.NIGHT, 0, 6)}, "凌晨"),
    (part(Daypart.MORNING, on=0), "今早, 今晨, 今早上"),
    (part(Daypart.EVENING, on=0), "今晚, 今晚上, 今夜, 当晚"),
    (part(Daypart.MORNING, on=1), "明早, 明晨, 明早上, 听朝"),
    (part(Daypart.EVENING, on=1), "明晚, 明晚上, 听晚"),
    (part(Daypart.EVENING, on=2), "后晚"),
    (part(Daypart.EVENING, on=-1), "昨晚, 昨晚上, 昨夜, 琴晚, 噚晚"),
    (part(Daypart.MORNING, every=True), "每早"),
    (part(Daypart.EVENING, every=True), "每晚, 每晚上"),
    (part(Daypart.MORNING, meal=True), "早餐, 早饭, 早茶, 早午餐, 吃早饭, 吃早餐, 吃早茶"),
    (part(Daypart.MIDDAY, meal=True), "午饭, 午餐, 中饭, 中餐时间, 吃午饭, 吃午餐, 吃中饭, 食晏"),
    (part(Daypart.AFTERNOON, meal=True), "下午茶, 喝下午茶"),
    (part(Daypart.EVENING, meal=True), "晚饭, 晚餐, 吃晚饭, 吃晚餐, 晚宴, 食晚饭"),
    (part(Daypart.NIGHT, meal=True), "夜宵, 宵夜, 吃夜宵, 吃宵夜"),
    (clock(0), "午夜, 零时, 零点, 半夜十二点, 夜里十二点, 晚上十二点"),
    (means(kind.NOW), "现在, 此刻, 马上, 立刻, 这会儿, 即刻, 而家, 目前"),
    # units
    (unit(Unit.MINUTE), "分钟, 分鐘"),
    (unit(Unit.HOUR), "小时, 个小时, 钟头, 个钟头, 个钟"),
    (unit(Unit.DAY), "天"),
    (unit(Unit.WORKDAY), "工作日, 个工作日"),
    (unit(Unit.WEEK), "周, 星期, 礼拜, 个星期, 个礼拜"),
    (unit(Unit.WEEKEND), "周末, 星期末, 礼拜末, 双休日"),
    (unit(Unit.MONTH), "个月"),
    (means(kind.MONTH_MARK, unit=Unit.MONTH), "月, 月份"),
    (means(kind.YEAR_MARK, unit=Unit.YEAR), "年"),
    (means(duration=30), "半小时, 半个小时, 半个钟头, 半个钟, 半钟头"),
    (means(duration=15), "一刻钟"),
    (means(duration=45), "三刻钟"),
    (means(duration=90), "一个半小时, 一个半钟头, 一个半钟, 1个半小时, 一小时半"),
    (means(duration=150), "两个半小时, 2个半小时, 两个半钟头, 两小时半"),
    (means(few=3), "几, 好几, 几个"),
    # clocks
    (means(kind.HOUR_MARK), "点, 点钟, 点整, 时, 点正, 时整"),
    (means(kind.MINUTE_MARK), "分"),
    (means(kind.HALF), "半"),
    (means(quarter=1), "一刻, 1刻"),
    (means(quarter=3), "三刻, 3刻"),
    (means(kind.MINUS), "差, 还差"),
    (means(kind.APPROX), "大概, 大约, 差不多, 约莫, 大致, 大概是, 大约是"),
    *_numbers(),
    (means(kind.DAY_MARK), "号, 日"),
    *(
        (ordinal(i), f"第{one}, 第{one}个, 第{i}, 第{i}个, 头{one}个")
        for i, one in enumerate((*_DIGITS, "十", "十一", "十二"), 1)
    ),
    (ordinal(1), "首个"),
    (ordinal(-1), "最后一个, 最后1个, 最后一, 最后, 最末一个"),
    # what ties them together
    (means(kind.ON), "在, 就在, 定在, 于"),
    (means(on="is"), "是, 系"),
    (means(kind.OF), "的, 里的, 嘅, 当中的, 那天的"),
    (means(kind.FROM), "从, 自, 自从, 打从, 由"),
    (means(kind.BEFORE, kind.ANSWER_BY), "截止到, 截至, 截至到"),
    (means(kind.TO), "到, 至, 直到, 一直到, 到了, 至到"),
    (means(kind.AND), "和, 跟, and, 与, 及, 以及, 还有, 并且, 同埋, 跟着"),
    (means(kind.OR), "或, 或者, 还是, 或是, 要么, 或者是, 还是说, 要不然, 不然, 再不然, 抑或, 定系, 再或者, 或则, or"),
    (means(kind.BUT), "但, 但是, 不过, 可是, 然而, 而是, 就是"),
    (means(kind.AHEAD), "过, 再过, 再有, 过了"),
    (means(kind.LATER, behind="after"), "后, 以后, 之后, 过后"),
    (means(kind.AGO, behind="by"), "前, 以前, 之前"),
    (means(behind="by"), "或之前, 或以前, 或更早"),
    (means(behind="after"), "或之后, 或以后, 或更晚"),
    (means(behind="from"), "起, 往后, 起步, 以来"),
    (means(behind="begins"), "开始, 开始的"),
    (means(behind="around"), "左右, 前后, 上下, 许, 多, 附近, 多钟"),
    (means(behind="between"), "之间"),
    (means(behind="within"), "期间, 以内, 之内, 内"),
    (means(shift=0), "这, 这个, 本, 今, 呢个"),
    (means(shift=1), "下, 下个, 下一个, 下一, 未来, 今后, 接下来, 接下来的, 未来的"),
    (means(shift=2), "下下, 下下个"),
    (means(shift=-1), "上, 上个, 上一个, 上一, 上上, 上上个, 刚过去的"),
    (period(Unit.YEAR, 1), "明年, 来年"),
    (period(Unit.YEAR, 2), "后年"),
    (period(Unit.YEAR, 0), "今年, 本年"),
    (means(kind.PAST), "去年, 前年"),
    (means(kind.EVERY), "每, 每个, 每逢, 逢"),
    (means(kind.EVERY, kind.OTHER), "隔, 每隔, 每隔一, 隔一个, 每隔一个, 双"),
    (means(recurs=("WEEKLY", 1, (0, 1, 2, 3, 4))), "工作日每天, 每个工作日, 每工作日, 平日每天"),
    (means(kind.EVERY, daily=True), "每天, 天天, 每日, 每一天, 日日"),
    (means(kind.MONTH_MARK, period_edge=(Unit.MONTH, "start")), "月初, 月头"),
    (means(kind.MONTH_MARK, period_edge=(Unit.MONTH, "middle")), "月中, 月中旬"),
    (means(kind.MONTH_MARK, period_edge=(Unit.MONTH, "end")), "月底, 月末, 月尾"),
    (means(period_edge=(Unit.WEEK, "start")), "周初"),
    (means(period_edge=(12, "end")), "年底, 年末, 年尾, 今年年底, 今年底"),
    (means(period_edge=(1, "start")), "明年初, 明年年初"),
    (means(period_edge=(Unit.WEEK, "middle")), "周中"),
    (means(behind="edge", edge="start"), "初, 上旬, 前半月"),
    (means(behind="edge", edge="middle"), "中旬, 中下旬"),
    (means(behind="edge", edge="end"), "底, 下旬, 末"),
    (means(behind="edge", edge="rest"), "剩下的时间"),
    # holidays
    (feast("CN", "Chinese New Year (Spring Festival)"), "春节, 大年初一, 农历新年, 年初一, 正月初一, 过年初一, 新春"),
    (feast("CN", "Chinese New Year (Spring Festival)", -1), "除夕, 大年三十, 年三十, 年三十晚"),
    *(
        (feast("CN", "Chinese New Year (Spring Festival)", i), f"大年初{one}, 年初{one}, 正月初{one}")
        for i, one in enumerate(_DIGITS[1:7], 1)
    ),
    (feast("CN", "Chinese New Year (Spring Festival)", 14), "元宵, 元宵节, 正月十五"),
    (feast("CN", "Tomb-Sweeping Day"), "清明, 清明节"),
    (feast("CN", "Dragon Boat Festival"), "端午, 端午节"),
    (feast("CN", "Mid-Autumn Festival"), "中秋, 中秋节, 八月十五中秋"),
    (feast("HK", "Double Ninth Festival"), "重阳, 重阳节"),
    (feast("MO", "Winter Solstice"), "冬至"),
    (feast("HK", "Easter Monday", -1), "复活节"),
    (feast("US", "Thanksgiving Day"), "感恩节"),
    (holiday(9, 10), "教师节"),
    (holiday(1, 1), "元旦, 元旦节, 新年第一天, 元旦当天"),
    (holiday(2, 14), "情人节, 西洋情人节"),
    (holiday(3, 8), "妇女节, 三八节, 三八妇女节"),
    (holiday(5, 1), "劳动节, 五一劳动节, 五一, 五一节"),
    (holiday(5, 4), "青年节, 五四青年节"),
    (holiday(6, 1), "儿童节, 六一儿童节, 六一"),
    (holiday(10, 1), "国庆, 国庆节, 十一国庆"),
    (holiday(10, 10), "双十节, 双十国庆"),
    (holiday(10, 31), "万圣节, 万圣夜"),
    (holiday(11, 11), "双十一, 光棍节"),
    (holiday(12, 12), "双十二"),
    (feast("TW", "Peace Memorial Day"), "二二八, 二二八连假"),
    (holiday(12, 24), "圣诞前夜, 圣诞前夕"),
    (holiday(12, 25), "圣诞, 圣诞节"),
    (holiday(12, 31), "跨年, 跨年那天"),
    ({**holiday(12, 24), **part(Daypart.EVENING)}, "平安夜"),
    ({**holiday(12, 31), **part(Daypart.EVENING)}, "跨年夜"),
    (
        {**feast("CN", "Chinese New Year (Spring Festival)", -1), **part(Daypart.EVENING)},
        "除夕夜, 大年夜",
    ),
    # places
    *(
        (means(place=zone), names)
        for zone, names in (
            ("Asia/Shanghai", "北京, 上海, 中国, 深圳, 国内"),
            ("Asia/Taipei", "台北, 台湾"),
            ("Asia/Hong_Kong", "香港"),
            ("Asia/Macau", "澳门"),
            ("Asia/Tokyo", "东京, 日本"),
            ("Asia/Seoul", "首尔, 韩国"),
            ("Asia/Singapore", "新加坡"),
            ("Asia/Bangkok", "曼谷, 泰国"),
            ("Asia/Dubai", "迪拜"),
            ("Asia/Kolkata", "印度, 新德里"),
            ("Asia/Kuala_Lumpur", "吉隆坡, 马来西亚"),
            ("Europe/London", "伦敦, 英国"),
            ("Europe/Paris", "巴黎, 法国"),
            ("Europe/Berlin", "柏林, 德国"),
            ("Europe/Rome", "罗马, 米兰, 意大利"),
            ("Europe/Madrid", "马德里, 西班牙"),
            ("Europe/Moscow", "莫斯科"),
            ("America/New_York", "纽约, 美东, 华盛顿, 波士顿, 美国东部"),
            ("America/Los_Angeles", "洛杉矶, 旧金山, 美西, 加州, 西雅图, 美国西部"),
            ("America/Chicago", "芝加哥, 美中"),
            ("America/Toronto", "多伦多"),
            ("America/Vancouver", "温哥华"),
            ("Australia/Sydney", "悉尼, 雪梨, 墨尔本"),
        )
    ),
    (means(kind.ZONE_SIGN), "时间, 当地时间, 标准时间"),
    (means(kind.MONEY), "块, 块钱, 元, 人民币, 美元, 欧元, 港币, 台币, 刀, 毛钱, 分钱, 大洋, 日元, 蚊"),
    (
        means(kind.QUANTITY),
        "票, 百, 千, 万, 亿, 人, 个人, 位, 名, 本, 张, 件, 条, 次, 遍, 杯, 瓶, 斤, 公斤, 公里, 米, 度, 页, 岁, 楼, "
        "层, 栋, 室, 路, 号线, 号楼, 号院, 号门, 号厅, 号店, 号桌, 号房, 号仓, 号机, 年级, 班, 折, 集, 季, 届, 章, "
        "节课, 比, 级, 倍, 成, 桌, 份, 碗, 盘, 箱, 部, 辆, 双鞋, 套, 家, 口, 匹, 道, 题, 关, 轮, 局, 厘米, 毫升, 升, "
        "克, 勺, 百分点, 分之, 大, 个, 只, 颗, 片, 块肉, 根, 支, 首, 台, 架, 艘, 座, 排, 列, 种, 类, 样, 员, 代, "
        "场球, 等奖, 号文件, 号选手, 号球衣, 号出口, 号口, 号登机口, 号车厢, 号会议室, 明治, 角, 亚, 星, 国, 心二意, "
        "头六臂, 环",
    ),
)

_TAIWAN: Final[tuple[tuple[Meaning, str], ...]] = (
    (holiday(10, 10), "国庆, 国庆日, 国庆节"),
    (holiday(4, 4), "儿童节"),
    (holiday(3, 29), "青年节"),
    (holiday(9, 28), "教师节"),
    (holiday(8, 8), "父亲节"),
    (feast("TW", "Chinese New Year", 0), "农历年, 农历春节"),
    *((weekday(i), f"拜{name}") for i, name in enumerate((*_DIGITS[:6], "日"))),
)
_HONG_KONG: Final[tuple[tuple[Meaning, str], ...]] = (
    (holiday(7, 1), "回归, 回归纪念日, 七一"),
    (feast("HK", "The Buddha's Birthday"), "佛诞"),
    *((weekday(i), f"拜{name}") for i, name in enumerate((*_DIGITS[:6], "日"))),
)

LANGUAGE = Lexicon(
    code="zh",
    month_first=True,
    words=both_scripts(_WORDS),
    overlays={"TW": Region(words=both_scripts(_TAIWAN)), "HK": Region(words=both_scripts(_HONG_KONG))},
    talk=both_scripts(TALK),
    common=both_scripts_of(COMMON),
)
