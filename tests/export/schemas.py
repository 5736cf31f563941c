"""Shapes of formats as JSON Schema, after RFC 7946 and the Web Annotation Data Model."""

GEOJSON = {
    "type": "object",
    "required": ["type", "features"],
    "properties": {
        "type": {"const": "FeatureCollection"},
        "features": {
            "type": "array",
            "items": {
                "type": "object",
                "required": ["type", "geometry", "properties"],
                "properties": {
                    "type": {"const": "Feature"},
                    "id": {"type": ["string", "number"]},
                    "properties": {"type": ["object", "null"]},
                    "geometry": {
                        "oneOf": [
                            {"type": "null"},
                            {
                                "type": "object",
                                "required": ["type", "coordinates"],
                                "properties": {
                                    "type": {"const": "Point"},
                                    "coordinates": {
                                        "type": "array",
                                        "prefixItems": [
                                            {"type": "number", "minimum": -180, "maximum": 180},
                                            {"type": "number", "minimum": -90, "maximum": 90},
                                        ],
                                        "items": False,
                                        "minItems": 2,
                                    },
                                },
                            },
                        ]
                    },
                },
            },
        },
    },
    "not": {"required": ["crs"]},
}

_IRI = {"type": "string", "format": "iri-reference", "pattern": r"^[^\s<>\"{}|\\^`]+$"}
_MOTIVATIONS = (
    "assessing bookmarking classifying commenting describing editing highlighting identifying linking moderating "
    "questioning replying tagging"
).split()
_TARGET = {
    "type": "object",
    "required": ["source", "selector"],
    "properties": {
        "source": _IRI,
        "selector": {
            "type": "array",
            "prefixItems": [
                {
                    "type": "object",
                    "required": ["type", "start", "end"],
                    "properties": {
                        "type": {"const": "TextPositionSelector"},
                        "start": {"type": "integer", "minimum": 0},
                        "end": {"type": "integer", "minimum": 0},
                    },
                    "additionalProperties": False,
                },
                {
                    "type": "object",
                    "required": ["type", "exact"],
                    "properties": {
                        "type": {"const": "TextQuoteSelector"},
                        "exact": {"type": "string"},
                        "prefix": {"type": "string"},
                        "suffix": {"type": "string"},
                    },
                    "additionalProperties": False,
                },
            ],
            "items": False,
            "minItems": 2,
        },
    },
}
_BODY = {
    "type": "object",
    "required": ["type", "purpose"],
    "properties": {"purpose": {"enum": _MOTIVATIONS}},
    "oneOf": [
        {"properties": {"type": {"const": "TextualBody"}, "value": {"type": "string"}}, "required": ["value"]},
        {"properties": {"type": {"const": "SpecificResource"}, "source": _IRI}, "required": ["source"]},
    ],
}
ANNOTATIONS = {
    "type": "object",
    "required": ["@context", "id", "type", "total", "first"],
    "properties": {
        "@context": {"const": "http://www.w3.org/ns/anno.jsonld"},
        "id": _IRI,
        "type": {"const": "AnnotationCollection"},
        "total": {"type": "integer", "minimum": 0},
        "first": {
            "type": "object",
            "required": ["id", "type", "partOf", "startIndex", "items"],
            "properties": {
                "id": _IRI,
                "type": {"const": "AnnotationPage"},
                "items": {
                    "type": "array",
                    "items": {
                        "type": "object",
                        "required": ["id", "type", "target", "body", "motivation"],
                        "properties": {
                            "id": _IRI,
                            "type": {"const": "Annotation"},
                            "motivation": {"enum": _MOTIVATIONS},
                            "body": {"type": "array", "items": _BODY},
                            "target": {"oneOf": [_TARGET, {"type": "array", "items": _TARGET, "minItems": 2}]},
                        },
                    },
                },
            },
        },
    },
}
