# Builds the wheel, then installs it with pinned versions into a plain image that runs as nobody in particular.
FROM docker.io/library/python:3.11-slim AS build
WORKDIR /src
COPY . .
RUN pip wheel --no-cache-dir --no-deps --wheel-dir /wheels .

FROM docker.io/library/python:3.11-slim
COPY --from=build /wheels /wheels
COPY constraints.txt /wheels/
RUN pip install --no-cache-dir -c /wheels/constraints.txt /wheels/*.whl && rm -r /wheels
USER 10001:10001
EXPOSE 8080
ENTRYPOINT ["ritrovo"]
CMD ["serve", "--host", "0.0.0.0"]
