from dataclasses import asdict, astuple, dataclass, field, fields, replace


@dataclass(order=True, frozen=True)
class Version:
    major: int
    minor: int = 0
    label: str = field(default="", compare=False)

    def __str__(self):
        return f"v{self.major}.{self.minor}{self.label and '-' + self.label}"


@dataclass
class Release:
    version: Version
    notes: list = field(default_factory=list)
    size: int = field(init=False, repr=False)

    def __post_init__(self):
        self.size = sum(map(len, self.notes))


one, two = Version(1, 2, "beta"), Version(1, 10)
print(one, two, one < two, one == Version(1, 2), repr(one))
print(replace(two, major=2), sorted([two, one, Version(0)]))
release = Release(two, ["fix", "speed"])
print(release, release.size)
print(asdict(release))
print(astuple(one), [f.name for f in fields(Release)])
try:
    one.major = 3
except Exception as error:
    print(type(error).__name__, error)
print(len({one, Version(1, 2)}))

#| v1.2-beta v1.10 True True Version(major=1, minor=2, label='beta')
#| v2.10 [Version(major=0, minor=0, label=''), Version(major=1, minor=2, label='beta'), Version(major=1, minor=10, label='')]
#| Release(version=Version(major=1, minor=10, label=''), notes=['fix', 'speed']) 8
#| {'version': {'major': 1, 'minor': 10, 'label': ''}, 'notes': ['fix', 'speed'], 'size': 8}
#| (1, 2, 'beta') ['version', 'notes', 'size']
#| FrozenInstanceError cannot assign to field 'major'
#| 1
